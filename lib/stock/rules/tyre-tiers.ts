/** The tiers in which tyres are offered, and by which a garage may class a brand. */
export const TIERS = ["good", "better", "best"] as const;
export type Tier = (typeof TIERS)[number];

export const TIER_WORDS: Readonly<Record<Tier, string>> = { good: "Good", better: "Better", best: "Best" };

export const isTier = (value: string | undefined): value is Tier => TIERS.some((tier) => tier === value);
