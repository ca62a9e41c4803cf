import { formatMoney } from "@/lib/core/money";
import { tyreWords } from "@/lib/stock/rules/tyre-fields";
import { hasPrice, misfits, type OfferedTyre, tiersOf, tyreName } from "@/lib/stock/rules/tyre-offer";
import { type ReadTyreSize, tyreSizeText } from "@/lib/stock/rules/tyre-size";
import { TIER_WORDS, TIERS } from "@/lib/stock/rules/tyre-tiers";

interface Quoted {
  asked: ReadTyreSize;
  quantity: number;
  fitted: boolean;
  /** What so many of a tyre come to, with VAT. */
  priceOf(offered: OfferedTyre): string;
}

/**
 * What a quote says of the tyre of each tier, beside the one that was chosen: what it is, its label, and what it costs. What does not fit, or
 * whose price is old, is not promised to a customer. Null where there is nothing to choose from.
 */
export function tierRemark(
  chosen: OfferedTyre,
  tyres: readonly OfferedTyre[],
  { asked, quantity, fitted, priceOf }: Quoted,
): string | null {
  const tiers = tiersOf(tyres, asked, quantity);
  const choices = TIERS.flatMap((tier) => {
    const isChosen = tiers[tier].some(({ key }) => key === chosen.key);
    const offered = isChosen ? chosen : tiers[tier].find((one) => mayBeQuoted(one, asked));
    return offered ? [{ tier, offered, isChosen }] : [];
  });
  if (choices.length < 2) return null;
  const head = `Tyres ${tyreSizeText(asked)} to choose from, ${quantity} ${fitted ? "fitted" : "without fitting"}, with VAT:`;
  return [
    head,
    ...choices.map(({ tier, offered, isChosen }) => {
      const name = [tyreName(offered), tyreWords(offered.tyre)].filter(Boolean).join(" · ");
      return `${TIER_WORDS[tier]}${isChosen ? ", as quoted" : ""}: ${name}: ${formatMoney(priceOf(offered))}`;
    }),
  ].join("\n");
}

const mayBeQuoted = (offered: OfferedTyre, asked: ReadTyreSize): boolean =>
  hasPrice(offered) &&
  !offered.old &&
  offered.said?.availability !== "out_of_stock" &&
  misfits(offered, asked).length === 0;
