/** The kinds of UK registration mark, in the order in which they are tried. */
export type RegistrationKind =
  | "current"
  | "prefix"
  | "suffix"
  | "q"
  | "diplomatic"
  | "northern_ireland"
  | "trade"
  | "dateless"
  | "reversed"
  | "islands";

interface Shape {
  kind: RegistrationKind;
  pattern: RegExp;
  /** Where the space goes when the mark is shown. */
  spaced: RegExp;
}

// DVLA's formats: no I or Q in the current one; no I, O, Q, U or Z as a prefix or suffix letter.
const SHAPES: Shape[] = [
  {
    kind: "current",
    pattern: /^[A-HJ-PR-Y]{2}(?:0[2-9]|[1-9][0-9])[A-HJ-PR-Z]{3}$/,
    spaced: /^(.{4})(.{3})$/,
  },
  {
    kind: "prefix",
    pattern: /^[A-HJ-NPR-TV-Y][1-9][0-9]{0,2}[A-HJ-PR-Y]{3}$/,
    spaced: /^(.+)(.{3})$/,
  },
  {
    kind: "suffix",
    pattern: /^[A-HJ-PR-Y]{3}[1-9][0-9]{0,2}[A-HJ-NPR-TV-Y]$/,
    spaced: /^(.{3})(.+)$/,
  },
  { kind: "q", pattern: /^Q[1-9][0-9]{0,2}[A-HJ-PR-Y]{3}$/, spaced: /^(.+)(.{3})$/ },
  { kind: "diplomatic", pattern: /^[0-9]{3}[DX][0-9]{3}$/, spaced: /^(.{3})(.)(.{3})$/ },
  {
    kind: "northern_ireland",
    pattern: /^(?=.*[IZ])(?:[A-PR-Z]{2,3}[1-9][0-9]{0,3}|[1-9][0-9]{0,3}[A-PR-Z]{2,3})$/,
    spaced: /^([A-Z]+|[0-9]+)(.+)$/,
  },
  { kind: "trade", pattern: /^[0-9]{5}$/, spaced: /^(.+)$/ },
  {
    kind: "dateless",
    pattern: /^(?:[A-HJ-PR-Y]{1,3}[1-9][0-9]{0,2}|[A-HJ-PR-Y]{1,2}[1-9][0-9]{3})$/,
    spaced: /^([A-Z]+)(.+)$/,
  },
  {
    kind: "reversed",
    pattern: /^(?:[1-9][0-9]{0,2}[A-HJ-PR-Y]{1,3}|[1-9][0-9]{3}[A-HJ-PR-Y]{1,2})$/,
    spaced: /^([0-9]+)(.+)$/,
  },
  {
    kind: "islands",
    pattern: /^(?:J[1-9][0-9]{0,5}|[1-9][0-9]{0,5}|AY[1-9][0-9]{0,3})$/,
    spaced: /^([A-Z]+(?=[0-9]))?(.+)$/,
  },
];

/** Returns a registration as it is stored and compared: upper case, no spaces. Unusual marks are otherwise left as typed. */
export function normaliseRegistration(typed: string): string {
  return typed.toUpperCase().replace(/\s+/g, "");
}

/** Returns the kind of mark (see DVLA's INF104); null if it fits no UK format, such as a foreign registration. */
export function classifyRegistration(registration: string): RegistrationKind | null {
  return shapeOf(normaliseRegistration(registration))?.kind ?? null;
}

/** Returns a registration as it is shown: `AB12CDE` as `AB12 CDE`; one of unknown kind as it is. */
export function formatRegistration(registration: string): string {
  const mark = normaliseRegistration(registration);
  const shape = shapeOf(mark);
  if (!shape) return registration.trim();
  return (shape.spaced.exec(mark)?.slice(1) ?? [mark]).filter((part) => part !== undefined).join(" ");
}

function shapeOf(mark: string): Shape | undefined {
  return SHAPES.find(({ pattern }) => pattern.test(mark));
}
