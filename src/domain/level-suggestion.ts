import { type Level, levels } from './vocabulary.ts'

/**
 * The level that a free-text post most likely means ("Amir", "Vice-Premier ministre"), in English and in French. Only
 * ever a suggestion: a person decides, and is told where there is doubt.
 */
export interface LevelSuggestion {
  readonly level: Level
  /** The words of the post that it rests on, as they were read; empty where none was recognized. */
  readonly words: string
  /** null: sure. */
  readonly doubt: Doubt | null
}

/**
 * `not-recognized`: no word of it says a level. `differs-by-state`: the same title is another level elsewhere.
 * `of-a-body`: the title is that of a council, a court, a chamber. `not-in-office`: former, elect, designate.
 * `acting`: in place of the holder.
 */
export type Doubt = 'not-recognized' | 'differs-by-state' | 'of-a-body' | 'not-in-office' | 'acting'

interface Rule {
  readonly words: RegExp
  readonly level: Level
  readonly doubt?: Doubt
}

const bodies =
  'senate|senat|assembly|assemblee|parliament|parlement|chamber|chambre|house|congress|court|cour|tribunal|commission|' +
  'committee|comite|conference|council|conseil|bank|banque|board|bar|association|university|universite|institute|' +
  'institut|agency|agence|authority|autorite|region|party|parti|group|groupe|organization|organisation|foundation|' +
  'fondation|society|societe|bureau|session|office|senado|asamblea|congreso|camara|parlamento|corte|consejo|comision'
const of = '(?:of|de|du|des|d)'
const the = '(?:the|la|le|les|l)'
const presides = '(?:president|presidente|ch?air(?:man|woman|person)?)'
const cabinet = `${of} (?:${the} )?(?:council|conseil) ${of} (?:${the} )?ministe?re?s`

/** The first that fits a title decides: so what qualifies a title stands before the title itself. */
const rules: readonly Rule[] = [
  {
    words: /\b(former|ex|ancien|ancienne|emeritus|elect|designate|designe|designee|elu|elue)\b/,
    level: 'other',
    doubt: 'not-in-office',
  },
  // Ranks of the diplomatic service, not of a government.
  {
    words: /\b(minister|ministre) (plenipotentiary|plenipotentiaire|counsell?or|conseiller|conseillere)\b/,
    level: 'other',
  },
  // The secretariats of organizations are no governments either.
  { words: /\bunder secretary general\b|\bsecretaire generale? adjointe?\b/, level: 'other' },

  { words: /\b(crown (prince|princess)|heir apparent|(prince|princesse) heritiere?)\b/, level: 'vice-president' },
  {
    words: new RegExp(`\\b(?:vice|deputy) ${presides} (?:${cabinet}|${of} (?:${the} )?government)`),
    level: 'deputy-prime-minister',
  },
  { words: new RegExp(`\\b(?:vice|deputy) ${presides} .*\\b(?:${bodies})\\b`), level: 'other', doubt: 'of-a-body' },
  {
    words:
      /\b(vice|deputy) (prime minister|premier ministre|premiere ministre|premier|chancellor|head of government)\b|\btanaiste\b/,
    level: 'deputy-prime-minister',
  },
  { words: /\bvice presidente?\b|\bdeputy president\b/, level: 'vice-president' },

  {
    words: new RegExp(
      `\\b${presides} (?:${cabinet}|del consejo de ministros|(?:of the|du|del) (?:government|gouvernement|gobierno)\\b)`,
    ),
    level: 'head-of-government',
  },
  // Without a word of whose council it is: in some States that of the ministers.
  { words: /^presidente? du conseil$/, level: 'head-of-government', doubt: 'differs-by-state' },
  {
    words:
      /\b(prime minister|premier ministre|premiere ministre|head of (the )?government|chef(?:fe)? (du|de) gouvernement)\b/,
    level: 'head-of-government',
  },
  {
    words: /^premier\b(?! [a-z]+(?: |$))|^premier of\b|\btaoiseach\b|\b(federal chancellor|chanceliere? federale?)\b/,
    level: 'head-of-government',
  },

  {
    words: new RegExp(`\\b${presides} ${of} (?:${the} )?(?:presidency|presidence)(?! council)`),
    level: 'head-of-state',
  },
  {
    words: new RegExp(
      `\\b${presides} .*\\b(?:(?:presidency|presidential|sovereign|sovereignty|transitional|military|leadership|state|european) council|conseil (?:presidentiel|europeen|militaire|souverain|${of} transition))`,
    ),
    level: 'head-of-state',
    doubt: 'of-a-body',
  },
  {
    words: new RegExp(`\\b${presides} .*\\b(?:${bodies})\\b|\\bch?air(?:man|woman|person)?\\b`),
    level: 'other',
    doubt: 'of-a-body',
  },
  {
    words:
      /\b(presidente?|king|queen|emir|amir|sultan|pope|monarch|emperor|empress|grand duke|grand duchess|head of (the )?state|roi|reine|pape|empereur|grand duc|chef(?:fe)? de l etat|captain regent|supreme leader)\b/,
    level: 'head-of-state',
  },
  {
    words: /^(sovereign |co )?(prince|princess|princesse)\b|\b(governor general|gouverneure? generale?)\b/,
    level: 'head-of-state',
    doubt: 'differs-by-state',
  },

  {
    words: /\b(vice|deputy|assistant|junior|sous) (\w+ ){0,4}?(ministers?|ministre|secretary)\b|\bministre adjointe?\b/,
    level: 'vice-minister',
  },
  {
    words:
      /\b(ministre deleguee?|minister delegate|under ?secretary|sous secretaire|state secretary|secretaire d etat|(permanent|principal) secretary|(deputy|assistant) attorney general)\b/,
    level: 'vice-minister',
    doubt: 'differs-by-state',
  },
  {
    words:
      /\b(minister of state|state minister|secretary of|cabinet secretary|high representative|haute? representante?|attorney general|federal councill?or|conseill(er|ere) federale?|state counsell?or|chancellor|first minister|chief minister|secretaire (aux|a la))\b/,
    level: 'minister',
    doubt: 'differs-by-state',
  },
  { words: /\b(minister|ministre|foreign secretary|home secretary|garde des sceaux)\b/, level: 'minister' },

  {
    words:
      /\b(deputy|vice|alternate|assistant) (\w+ )*(representative|observer|head)\b|\b(representante?|observateur|observatrice) permanente? (adjointe?|suppleante?)\b/,
    level: 'other',
  },
  {
    words:
      /\b(permanent (representative|observer)|ambassador|ambassadeur|ambassadrice|charge d affaires|chargee d affaires|nuncio|nonce|representante? permanente?|observateur permanent|observatrice permanente|head of (the )?delegation|chef(?:fe)? de (la )?delegation)\b/,
    level: 'head-of-delegation',
  },
  {
    words:
      /\b(executive director|director general|directeur general|directrice generale|directrice executive|directeur executif|secretary general|secretaire general|secretaire generale)\b/,
    level: 'other',
  },
]

const honorifics =
  /^(?:(?:his|her|their|the|h|e|mr|mrs|ms|dr|sir|right|honou?rable|excellency|(?:royal |serene )?highness|majesty|holiness|eminence|son|sa|le|la|l|m|mme|monsieur|madame|excellence|majeste|altesse(?: royale| serenissime)?) )+/
const preposition = /\b(?:of|for|to|in|on|at|with|responsible|de|du|des|d|au|aux|en|pour|charge|chargee|aupres)\b/
const acting = /\b(?:acting|interim|ad interim|par interim|a i|caretaker|transition|transitional)\b/

const bareChair = new RegExp(`^${presides}$`)
const anyBody = new RegExp(`\\b(?:${bodies})\\b`)
/** "supreme court of justice", but not "general secretary of the party". */
const namesBody = (title: string): boolean => anyBody.test(title.split(preposition)[0] ?? '') && !suggestFor(title)

/** The highest of the titles that a post names. */
export function suggestLevel(post: string): LevelSuggestion {
  const titles = plainWords(post)
  let best: LevelSuggestion = { level: 'other', words: '', doubt: 'not-recognized' }
  for (const [k, title] of titles.entries()) {
    // "President, Supreme Court": what comes after the comma is no other title, but of what the first is.
    const next = titles[k + 1]
    if (next !== undefined && bareChair.test(title) && namesBody(next)) {
      titles[k + 1] = `${title} of ${next}`
      continue
    }
    const found = suggestFor(title)
    if (found && (best.words === '' || levels.indexOf(found.level) < levels.indexOf(best.level))) best = found
  }
  return best
}

function suggestFor(title: string): LevelSuggestion | undefined {
  // What stands after "of the" is whom the title serves: an envoy of the President is no president.
  const served = title.search(preposition)
  for (const { words, level, doubt } of rules) {
    const match = words.exec(title)
    if (!match || (match.index > 0 && served >= 0 && match.index > served)) continue
    return { level, words: match[0].trim(), doubt: doubt ?? (acting.test(title) ? 'acting' : null) }
  }
  return undefined
}

/** The titles of a post, each in lower case, without accents, punctuation, honorifics and what stands before an 's. */
function plainWords(post: string): string[] {
  return post
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[,;/()&]|\band\b|\bet\b/)
    .map(title =>
      title
        .replace(/^.*'s\b/, '')
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
        .replace(honorifics, ''),
    )
    .filter(title => title !== '')
}
