/** Other names of makes, as people and the services write them, without spaces and signs. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  VW: "VOLKSWAGEN",
  VOLKS: "VOLKSWAGEN",
  MERC: "MERCEDES",
  BENZ: "MERCEDES",
  RANGEROVER: "LANDROVER",
  OPEL: "VAUXHALL",
  MINICOOPER: "MINI",
  BMWMINI: "MINI",
  ALFA: "ALFAROMEO",
  ROLLS: "ROLLSROYCE",
  CHEVY: "CHEVROLET",
  CITROENDS: "DS",
  KGMOBILITY: "SSANGYONG",
  KGM: "SSANGYONG",
  LONDONTAXISINT: "LTI",
  LONDONTAXI: "LTI",
};

/** Makes whose vehicles are registered under either name. Source: DVLA's list of makes and models. */
const SAME_HOUSE: readonly (readonly string[])[] = [
  ["BMW", "MINI"],
  ["CITROEN", "DS"],
  ["FIAT", "ABARTH"],
  ["SEAT", "CUPRA"],
  ["MG", "ROVER"],
  ["LDV", "MAXUS"],
];

/** A shorter name that begins the other one is the same: FORD, FORD MOTOR COMPANY. */
const LEAST_OF_A_BEGINNING = 3;

/** Whether two names are of one make, in whatever spelling; true where either is not known, as nothing then disagrees. */
export function sameMake(one: string | null | undefined, other: string | null | undefined): boolean {
  const [a, b] = [plainMake(one), plainMake(other)];
  if (!a || !b || a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= LEAST_OF_A_BEGINNING && long.startsWith(short)) return true;
  if (SAME_HOUSE.some((house) => house.includes(a) && house.includes(b))) return true;
  return slips(a, b) <= slipsAllowed(short);
}

/** A make in capitals without spaces, accents and signs, under its own name. */
function plainMake(given: string | null | undefined): string {
  const plain = (given ?? "")
    .normalize("NFD")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "");
  return OTHER_NAMES[plain] ?? plain;
}

/** Short names differ by a letter and are two makes, so a slip is forgiven in long ones only. */
const slipsAllowed = ({ length }: string): number => (length >= 8 ? 2 : length >= 6 ? 1 : 0);

/** How many letters have to be put in, left out or changed to make one of the other (Levenshtein's distance). */
function slips(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...a].entries()) {
    const line = [row + 1];
    for (const [at, other] of [...b].entries())
      line.push(
        Math.min(
          (above[at] ?? 0) + (letter === other ? 0 : 1),
          (above[at + 1] ?? 0) + 1,
          (line[at] ?? 0) + 1,
        ),
      );
    above = line;
  }
  return above.at(-1) ?? 0;
}
