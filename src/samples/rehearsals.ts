import { readFileSync } from 'node:fs'

/**
 * Rehearsals to run and to watch. `worked-example` is a general debate in which most of what can happen to a list does;
 * `opening` is the first meeting of the conference, from the call to order to those who carry over.
 *
 * `general-debate-76` is the general debate of the seventy-sixth session of the General Assembly, in the order in which
 * it was held: who spoke, with which post, and how many words, are from the United Nations General Debate Corpus (Jankin,
 * Baturo and Dasandi, doi:10.7910/DVN/0TJX8Y, CC0). Lengths are the words at 110 a minute, in a debate whose fifteen
 * minutes are three; languages are those that a delegation might choose; levels are what its post suggests.
 */
export const rehearsalNames = ['worked-example', 'opening', 'general-debate-76'] as const
export type RehearsalName = (typeof rehearsalNames)[number]

export const isRehearsalName = (text: string): text is RehearsalName => rehearsalNames.some(name => name === text)

/** Where the file of a rehearsal is; the plan that it names may stand beside it. */
export const rehearsalFile = (name: RehearsalName): URL => new URL(`./${name}.rehearsal.json`, import.meta.url)

export const readRehearsal = (name: RehearsalName): string => readFileSync(rehearsalFile(name), 'utf8')
