import { readFileSync } from 'node:fs'

/**
 * Plans to look at and to rehearse with. `ctoc-cop10` is the tenth session of the Conference of the Parties to the
 * Convention against Transnational Organized Crime, as its annotated agenda (CTOC/COP/2020/1) has it; who takes part,
 * who chairs a group and whose credentials are in is made up, and XA to XN are States and bodies of no world.
 */
export const sampleNames = ['ctoc-cop10'] as const
export type SampleName = (typeof sampleNames)[number]

export const isSampleName = (text: string): text is SampleName => sampleNames.some(name => name === text)

/** The text of a sample's plan file. */
export function readSample(name: SampleName): string {
  return readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8')
}
