/**
 * ISO 3166-1: Intl.DisplayNames knows States by alpha-2 only. Most of those are letters of the alpha-3; kept by which, the
 * table is half as heavy, and every page carries it.
 */

/** Codes whose first two letters are the alpha-2. */
const firstTwo =
  'AFGAIAALBARGASMAUSAZEBELBFABGRBHRBLMBMUBOLBRABTNBVTBWACANCCKCHECIVCMRCOLCRICUBCXRCYPCZEDEUDJIDMADOMDZAECUEGY' +
  'ERIESPETHFINFJIFRAGABGBRGEOGGYGHAGIBGMBGRCGTMGUMHKGHMDHNDHRVHTIHUNIDNIMNINDIOTIRNISLITAJEYJORJPNKENKGZKHMKIR' +
  'KNAKWTLAOLBNLCALIELKALSOLTULUXLVAMARMCOMDAMHLMKDMLIMMRMNGMRTMSRMUSMWIMYSNAMNCLNERNFKNGANICNLDNORNPLNRUNZLOMN' +
  'PANPERPHLPRIPSEQATREUROURUSRWASAUSDNSGPSHNSJMSLESMRSOMSSDSTPSXMSYRTCATGOTHATJKTKLTLSTONTTOTWNTZAUGAUMIUSAUZB' +
  'VATVCTVENVGBVIRVNMVUTWSMYEMZAFZMBZWE'

/** Codes whose first and last letters are. */
const firstAndLast =
  'ABWAGOANDAREARMATGAUTBDIBGDBHSBLZBRBBRNCAFCHLCHNCODCOGCOKCPVCUWDNKESHFLKFROFSMGINGLPGNQGRDGRLGUFGUYIRQJAMKAZ' +
  'KORLBRLBYMAFMDGMDVMEXMLTMNEMNPMOZMTQNIUPAKPCNPLWPNGPOLPRTPRYPYFSENSLBSLVSURSVKSWESWZSYCTCDTKMTUNTURTUVURYWLF'

/** The others, each followed by its alpha-2. */
const unlike =
  'ALAAX ATAAQ ATFTF BENBJ BESBQ BIHBA BLRBY COMKM CYMKY ESTEE GNBGW ' +
  'IRLIE ISRIL MACMO MYTYT PRKKP SGSGS SPMPM SRBRS SVNSI UKRUA'

const table = new Map([
  ...codes(firstTwo).map(code => [code, code.slice(0, 2)] as const),
  ...codes(firstAndLast).map(code => [code, code.charAt(0) + code.charAt(2)] as const),
  ...unlike.split(' ').map(pair => [pair.slice(0, 3), pair.slice(3)] as const),
])

/** `KEN` → `KE`; undefined for what is not a country. */
export function alpha2(alpha3: string): string | undefined {
  return table.get(alpha3)
}

function codes(text: string): string[] {
  return Array.from({ length: text.length / 3 }, (_, k) => text.slice(3 * k, 3 * k + 3))
}
