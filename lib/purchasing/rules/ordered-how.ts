export const ORDERED_HOW = ["email", "telephone", "website", "counter", "link"] as const;
export type OrderedHow = (typeof ORDERED_HOW)[number];

/** How a supplier was told of an order, in the words of its page. */
export const HOW_WORDS: Record<OrderedHow, string> = {
  email: "by e-mail",
  telephone: "by telephone",
  website: "on their website",
  counter: "at their counter",
  link: "by computer",
};
