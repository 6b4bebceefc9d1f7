import exampleAddress from '../../instruments/examples/meridiana.json?url'
import address from '../../instruments/city-data-strategy.json?url'
import fitAddress from '../../instruments/programme-fit.json?url'
import type { InstrumentReference } from '../../core/assessment/assessment.ts'
import type { ExampleStructure } from '../../core/exchange/example.ts'
import type { ProgrammeFit } from '../../core/instrument/programme-fit.ts'
import type { Instrument } from '../../core/instrument/structure.ts'
import { readOwn } from '../own-files.ts'

export const EXAMPLE_ID = 'meridiana'

/** The questionnaire that comes with the program; it is a file beside it, like its words. */
export function loadInstrument(): Promise<Instrument> {
  return readOwn<Instrument>(address)
}

/** Names a questionnaire in files: id, version, and the hashes of structure and words worked out by the build. */
export function referenceTo({ id, version }: Instrument): InstrumentReference {
  return { id, version, ...__INSTRUMENT_HASHES__ }
}

/** What the example city answered; fetched when someone wants to see it. */
export function loadExample(): Promise<ExampleStructure> {
  return readOwn<ExampleStructure>(exampleAddress)
}

/** What the programme that this tool was first made for asks of a city; fetched when someone wants to see it. */
export function loadProgrammeFit(): Promise<ProgrammeFit> {
  return readOwn<ProgrammeFit>(fitAddress)
}
