/** How a name stands in a sentence that is read out: "of the United Kingdom", « du Kenya », «del Perú». */
import { language } from '../speech/language.ts'

/** The name as it follows "representative of", in the languages that need an article there; else the name. */
export function ofName(name: string): string {
  switch (language()) {
    case 'en':
      return english(name)
    case 'fr':
      return french(name)
    case 'es':
      return spanish(name)
    default:
      return name
  }
}

const englishThe =
  /^(United |Republic |Democratic |European |African |Central African|Dominican Republic|Islamic |Holy See|State of|Kingdom of|Russian Federation|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Congo|International |World |League |Organization |Council )|(Islands|Republic|Federation|Union|Kingdom|States|Emirates|Organization|Committee|Council|Programme|Office|Agency)$/

const english = (name: string): string => (englishThe.test(name) && !/^the /i.test(name) ? `the ${name}` : name)

/** States without an article: « de Cuba », « d’Oman ». */
const frenchBare =
  /^(Andorre|Antigua|Bahreïn|Barbuda|Chypre|Cuba|Djibouti|Haïti|Israël|Kiribati|Madagascar|Malte|Maurice|Monaco|Nauru|Oman|Palaos|Sainte?-|Samoa|Sao Tomé|São Tomé|Singapour|Sri Lanka|Trinité|Tonga|Tuvalu|Vanuatu|X[A-Z]$)/
const frenchPlural =
  /^(États|Pays-Bas|Philippines|Maldives|Seychelles|Bahamas|Comores|Fidji|Émirats|Îles|Nations Unies|Tonga|Palaos)/
/** Masculine although they end in -e. */
const frenchMasculine = /^(Mexique|Mozambique|Cambodge|Zimbabwe|Belize|Royaume|Suriname|Saint-Siège)/

function french(name: string): string {
  const vowel = /^[AEIOUYÀÂÉÈÊËÎÏÔÙÛÜŒ]/i.test(name) && !/^(Yémen|Yougoslavie)/.test(name)
  if (frenchPlural.test(name)) return `des ${name}`
  if (frenchBare.test(name)) return vowel ? `d’${name}` : `de ${name}`
  if (/^[A-Z]{2,}$/.test(name)) return vowel ? `d’${name}` : `de ${name}`
  if (vowel) return `de l’${name}`
  const feminine = /(e|ie|République.*|Ligue.*|Commission.*)$/.test(name.split(/[ (]/)[0] ?? name)
  return feminine && !frenchMasculine.test(name) ? `de la ${name}` : `du ${name}`
}

const spanishDel =
  /^(Reino|Estado|Perú|Ecuador|Uruguay|Paraguay|Brasil|Japón|Líbano|Sudán|Chad|Níger|Senegal|Congo|Camerún|Pakistán|Canadá|Yemen|Consejo|Comité|Fondo)/
const spanishDeLa = /^(República|Unión|Federación|Santa Sede|India|Argentina|Organización|Liga|Oficina|Comisión|Arabia)/
const spanishPlural = /^(Estados|Países|Emiratos)/
const spanishPluralFeminine = /^(Islas|Bahamas|Comoras|Maldivas|Naciones|Filipinas)/

function spanish(name: string): string {
  if (spanishPlural.test(name)) return `de los ${name}`
  if (spanishPluralFeminine.test(name)) return name.startsWith('Filipinas') ? `de ${name}` : `de las ${name}`
  if (spanishDel.test(name)) return `del ${name}`
  return spanishDeLa.test(name) ? `de la ${name}` : `de ${name}`
}
