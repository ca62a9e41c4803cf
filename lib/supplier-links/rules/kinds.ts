export const LINK_KINDS = ["own_contract", "gsf", "euro_car_parts", "sandbox"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

interface KindWords {
  title: string;
  /** What is needed, and what the link then does. */
  text: string;
  /** Whether a supplier of this kind can be asked by computer: there is an adapter for it. */
  asked: boolean;
}

export const KIND_WORDS: Record<LinkKind, KindWords> = {
  own_contract: {
    title: "GA4 Garage supplier contract",
    text: "A supplier, or a program of theirs, that speaks the open contract of this program. They give you an address, a key and an account number.",
    asked: true,
  },
  gsf: {
    title: "GSF Car Parts",
    text: "GSF has no public interface. A link needs a System Integration Customer ID for each location and an agreement with your branch, and an adapter written under it, which this program does not have. Until then orders go as PDF by e-mail.",
    asked: false,
  },
  euro_car_parts: {
    title: "Euro Car Parts",
    text: "Euro Car Parts (LKQ) has no public interface, and no way to one is known: garages order on Omnipart. Orders go as PDF by e-mail.",
    asked: false,
  },
  sandbox: {
    title: "Sandbox",
    text: "A made-up supplier for the demo: it needs no account, its prices are made up, and nothing is ordered.",
    asked: true,
  },
};
