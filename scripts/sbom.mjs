import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

export const SBOM = 'sbom.cdx.json'

/** Needed to build only, says the lock file; but the build writes them into the service worker. */
const IN_THE_WORKER = ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies']

/**
 * The packages of a lock file whose code can come into the built program, each as name and version: what is needed to run it,
 * without what is optional (the build leaves all of that out), and the parts of its service worker.
 * @param {{ packages: Record<string, { version?: string, dev?: boolean, devOptional?: boolean, optional?: boolean }> }} lock
 */
export function shipped(lock) {
  const named = Object.entries(lock.packages).map(([path, { version, dev, devOptional, optional }]) => ({
    version,
    dev,
    devOptional,
    optional,
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    own: path === '',
  }))
  return [
    ...new Set(
      named
        .filter(({ own, name, dev, devOptional, optional }) => {
          const forOthers = dev === true || devOptional === true || optional === true
          return !own && (!forOthers || IN_THE_WORKER.includes(name))
        })
        .map(({ name, version }) => `${name}@${version}`),
    ),
  ].toSorted()
}

/**
 * What the built program is made of, as a CycloneDX list. From npm's own answer for the lock file: without packages that do
 * not ship (its `--omit dev` also drops some that do), and without what differs from run to run and from place to place.
 */
export function sbom() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']
  const run = spawnSync(npm, args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (run.status !== 0) throw new Error(`npm sbom: ${run.stderr}`)
  const told = JSON.parse(run.stdout)
  const { name } = JSON.parse(readFileSync('package.json', 'utf8'))
  const ours = new Set(shipped(JSON.parse(readFileSync('package-lock.json', 'utf8'))))
  const kept = [told.metadata.component['bom-ref'], ...ours]
  const { $schema, bomFormat, specVersion, version } = told
  return `${JSON.stringify(
    {
      $schema,
      bomFormat,
      specVersion,
      version,
      metadata: { component: { ...told.metadata.component, name } },
      components: told.components.filter((one) => ours.has(one['bom-ref'])),
      dependencies: told.dependencies
        .filter(({ ref }) => kept.includes(ref))
        .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.includes(one)) })),
    },
    null,
    2,
  )}\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(SBOM, sbom())
  console.log(`${SBOM} was written`)
}
