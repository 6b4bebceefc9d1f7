/** What these tests ask of a browser, whatever its engine: the little that all three can do. */
export interface Session {
  readonly goTo: (address: string) => Promise<void>
  readonly reload: () => Promise<void>
  /** Runs a function that stands alone inside the page, and waits for it. */
  readonly run: <Value, Argument = null>(
    work: (argument: Argument) => Value | Promise<Value>,
    argument: Argument,
  ) => Promise<Value>
  /** Clicks with the pointer on what a CSS selector finds first. */
  readonly click: (selector: string) => Promise<void>
  readonly type: (selector: string, text: string) => Promise<void>
  readonly choose: (selector: string, path: string) => Promise<void>
  readonly screenshot: () => Promise<Uint8Array>
  /** Ends the browser as a person does, so that it keeps what it keeps. */
  readonly close: () => Promise<void>
}

export interface Engine {
  readonly name: string
  /** Whether a browser that this starts keeps its storage from one start to the next. */
  readonly keepsProfile: boolean
  /** @param home a folder that outlives the browser; downloads go to its folder `downloads` */
  readonly open: (home: string) => Promise<Session>
}
