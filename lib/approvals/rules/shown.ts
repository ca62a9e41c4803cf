import { decimal, pounds, sum } from "@/lib/core/money";
import { type Approval, isWaiting } from "@/lib/documents/rules/lines/approval";

/** A line of the document as it stands. */
export interface ApprovalLine {
  id: string;
  item_type: string;
  description: string;
  quantity: string | null;
  line_gross: string | null;
  approval: Approval | null;
  package_key: string | null;
  package_name: string | null;
  /** What was found that asks for it, in the customer's words. */
  finding: string | null;
  /** Why it matters. */
  matters: string | null;
}

/** Work that is answered as one: a line, or all lines of one package at its price. */
export interface ShownItem {
  /** The line's id, or the package's. */
  key: string;
  line_ids: string[];
  title: string;
  /** What it is made of, as far as the title does not say it. */
  details: string[];
  finding: string | null;
  matters: string | null;
  /** In pounds, with VAT. */
  gross: string;
}

/** All that a customer is shown before they answer. Its text and prices are what they agree to. */
export interface Shown {
  garage: string;
  document: string;
  registration: string;
  car: string;
  customer: string;
  waiting: ShownItem[];
  agreed: ShownItem[];
  /** In pounds, with VAT. */
  waiting_gross: string;
  agreed_gross: string;
}

/** The work of a document as its customer sees it: what waits for their answer, and what they ordered or agreed to. */
export function shownWork(
  type: string,
  lines: readonly ApprovalLine[],
): Pick<Shown, "waiting" | "agreed" | "waiting_gross" | "agreed_gross"> {
  const priced = lines.filter(({ item_type }) => item_type !== "comment");
  const waiting = itemsOf(priced.filter((line) => isWaiting(type, line)));
  const agreed = itemsOf(
    priced.filter(
      (line) => !isWaiting(type, line) && line.approval !== "declined" && line.approval !== "deferred",
    ),
  );
  return { waiting, agreed, waiting_gross: grossOf(waiting), agreed_gross: grossOf(agreed) };
}

const grossOf = (items: readonly ShownItem[]) => pounds(sum(items.map(({ gross }) => gross)));

function itemsOf(lines: readonly ApprovalLine[]): ShownItem[] {
  const groups = Map.groupBy(lines, ({ id, package_key }) => package_key ?? id);
  return [...groups].map(([key, [first, ...rest]]) => itemOf(key, first ? [first, ...rest] : []));
}

function itemOf(key: string, lines: readonly ApprovalLine[]): ShownItem {
  const [first] = lines;
  const words = lines.map(lineWords);
  const named = first?.package_key ? first.package_name : null;
  return {
    key,
    line_ids: lines.map(({ id }) => id),
    title: named ?? words[0] ?? "",
    details: (named ? words : words.slice(1)).filter((word) => word && word !== named),
    finding: lines.find(({ finding }) => finding)?.finding ?? null,
    matters: lines.find(({ matters }) => matters)?.matters ?? null,
    gross: pounds(sum(lines.map(({ line_gross }) => line_gross))),
  };
}

/** "2 × Front brake disc". Hours of labour are the garage's own way of reckoning, and are not shown. */
function lineWords({ item_type, description, quantity }: ApprovalLine): string {
  const words = description.trim().split("\n")[0] || TYPE_WORDS[item_type] || "Work";
  return item_type === "part" && quantity !== null && !decimal(quantity).eq(1)
    ? `${decimal(quantity)} × ${words}`
    : words;
}

const TYPE_WORDS: Record<string, string> = {
  labour: "Labour",
  part: "Part",
  mot: "MOT test",
  sundries: "Sundries",
  lubricants: "Lubricants",
  paint: "Paint",
};
