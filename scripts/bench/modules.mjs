import { createServer } from 'vite'

/**
 * Does something with modules of the project, which Node 20 does not read as they are.
 * @template Value
 * @param {(load: (path: string) => Promise<any>) => Promise<Value>} work
 * @returns {Promise<Value>}
 */
export async function withModules(work) {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    return await work((path) => server.ssrLoadModule(path))
  } finally {
    await server.close()
  }
}
