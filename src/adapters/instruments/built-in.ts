import structure from '../../instruments/city-data-strategy.json'
import example from '../../instruments/examples/meridiana.json'
import type { InstrumentReference } from '../../core/assessment/assessment.ts'
import type { ExampleStructure } from '../../core/exchange/example.ts'
import type { Instrument } from '../../core/instrument/structure.ts'

/** The questionnaire that comes with the program. A test parses it; here it is taken as it is. */
export const builtInInstrument: Instrument = structure as Instrument

export const builtInExample: ExampleStructure = example

/** Names the questionnaire in files: id, version, and the hashes of structure and words worked out by the build. */
export const builtInReference: InstrumentReference = {
  id: structure.id,
  version: structure.version,
  ...__INSTRUMENT_HASHES__,
}
