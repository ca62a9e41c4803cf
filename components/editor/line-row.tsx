"use client";

import { GripVertical, PackageOpen } from "lucide-react";
import { type Dispatch, memo } from "react";
import { cn } from "@/components/ui/cn";
import { InputControl, TextareaControl } from "@/components/ui/control";
import { formatMoney } from "@/components/ui/money";
import type { StaffMember } from "@/lib/documents/queries/starting/editor-choices";
import { takesDiscount } from "@/lib/pricing/rules/totals";
import { ApprovalCell } from "./approval-cell";
import { type Cell, doneBy, type Row } from "./editor-rows";
import type { EditorAction } from "./editor-state";
import { fixedPriceWords } from "./fixed-price-words";
import { type GridCell, lineId } from "./grid-cells";
import { type LineProblem, LineProblems, problemId, problemsOf } from "./line-problems";
import { JOB_LETTER, lineKindLabel } from "./line-types";
import { disputeId } from "./together/dispute-note";
import type { Dispute } from "./together/disputes";
import { LineDisputes, lineDisputes } from "./together/line-disputes";
import { unitKey } from "./together/units";

export interface LineRowProps {
  row: Row;
  number: number;
  net: string;
  /** The price that a share comes to. */
  sharePrice: string | null;
  /** The server's error messages for this row's cells. */
  errors: Readonly<Record<string, string>>;
  /** What somebody else has made different in this row. */
  disputes: readonly Dispute[];
  costs: boolean;
  /** Whether the user may give discounts. */
  discounts: boolean;
  approvals: boolean;
  /** The staff who may have done a line; null if the grid does not ask. */
  staff: readonly StaffMember[] | null;
  /** The technician of the document, for lines that name none. */
  technician: string;
  current: boolean;
  /** Whether suggestions are shown below its description. */
  suggesting: boolean;
  activeOption: string | undefined;
  dispatch: Dispatch<EditorAction>;
}

/** What the cells of a line share, so that its problems are worked out only once. */
interface CellsProps extends LineRowProps {
  problems: readonly LineProblem[];
}

const input = cn(
  "w-full text-ellipsis rounded-sm border border-transparent bg-transparent px-1.5 py-1 text-base leading-5 outline-none sm:text-sm",
  "hover:border-border focus:border-ring focus:bg-card focus:shadow-xs dark:focus:bg-muted pointer-coarse:py-2",
  "aria-invalid:border-danger aria-invalid:bg-danger/5 data-disputed:border-warning data-disputed:bg-warning/8",
);

/** One line. It renders again only when it changes itself. */
export const LineRow = memo(function LineRow(given: LineRowProps) {
  const disputes = lineDisputes(given.row, given.disputes);
  const props = { ...given, disputes, problems: problemsOf(given.row, given.errors) };
  const { row, number, net, costs, approvals, staff, current } = props;
  const comment = row.item_type === "comment";
  return (
    <tr
      id={lineId(row.id)}
      data-line={row.id}
      className={cn(
        // Each line is its own paint layer, kept while others change. The current line is painted last: the
        // browser checks everything painted after the cursor against it each time.
        "group/line isolate align-top max-md:grid max-md:grid-cols-[6rem_1fr_5.5rem] max-md:gap-x-2 max-md:border-b max-md:p-2",
        "md:flex md:items-start md:border-b md:border-border/60 md:[&>td]:shrink-0",
        current && "relative z-1 bg-primary/[0.035]",
      )}
    >
      <td className="py-1 pl-2 text-right text-xs leading-7 text-muted-foreground max-md:hidden md:w-10">
        <span aria-hidden className="inline-flex items-center">
          {row.package_key ? (
            <PackageOpen className="size-3.5 text-primary" />
          ) : (
            <GripVertical className="size-3 opacity-0 group-hover/line:opacity-60" />
          )}
          <span className="ml-0.5 inline-block min-w-4">{number}</span>
        </span>
      </td>
      <td className="p-0.5 max-md:col-span-2 md:w-20">
        <TypeCell row={row} number={number} />
      </td>
      {comment ? null : (
        <td className="p-0.5 max-md:hidden md:w-20">
          <TextCell {...props} cell="part_number" label="Part number" />
        </td>
      )}
      <td
        className="relative p-0.5 max-md:order-2 max-md:col-span-full md:min-w-0 md:flex-1"
        colSpan={comment ? 6 + Number(approvals && !staff) : undefined}
      >
        <DescriptionCell {...props} />
        <LineProblems row={row.id} problems={props.problems} />
        <LineDisputes row={row} number={number} disputes={disputes} dispatch={props.dispatch} />
        <div data-under />
      </td>
      {comment && staff ? <td className="max-2xl:hidden md:w-26" /> : null}
      {comment && staff && approvals ? <td className="max-md:hidden md:w-22" /> : null}
      {comment ? null : <FigureCells {...props} />}
      {costs ? (
        <td className="p-0.5 max-2xl:hidden md:w-20">
          {comment ? null : <TextCell {...props} cell="unit_cost" label="Cost of one" figure />}
        </td>
      ) : null}
      <td className="px-2 py-1.5 text-right text-sm leading-6 font-medium whitespace-nowrap tabular-nums max-md:order-1 max-md:col-start-3 md:w-24">
        {comment || net === "" ? null : formatMoney(net)}
      </td>
    </tr>
  );
});

/**
 * On a phone the columns have no heads, so the label says what the figure is; screen readers read the cell's
 * own name.
 */
const figureCell = cn(
  "p-0.5 max-md:order-3 max-md:before:block max-md:before:px-1.5 max-md:before:text-[0.6875rem] max-md:before:text-muted-foreground",
  "max-md:before:content-[attr(data-label)/''] max-md:[&>input]:border-border",
);

/** On a phone these cells form one row below the description. */
function FigureCells(props: CellsProps) {
  const { row, number, approvals, staff, dispatch } = props;
  return (
    <>
      <td data-label="Qty" className={cn(figureCell, "max-md:text-right md:w-16")}>
        <TextCell {...props} cell="quantity" label="Quantity" placeholder="1" figure />
      </td>
      <td data-label="Price" className={cn(figureCell, "max-md:text-right md:w-20")}>
        <PriceCell {...props} />
      </td>
      <td className="p-0.5 max-md:hidden md:w-12">
        {takesDiscount(row.item_type) ? (
          <TextCell {...props} cell="discount_percent" label="Discount in per cent" figure />
        ) : null}
      </td>
      <td data-label="VAT" className={cn(figureCell, "md:w-11")}>
        <TextCell {...props} cell="tax_code" label="Tax code" list="editor-tax-codes" />
      </td>
      {staff ? <TechnicianCell {...props} staff={staff} /> : null}
      {approvals ? (
        <td className="p-0.5 max-md:order-4 max-md:col-span-full md:w-22">
          <ApprovalCell row={row} number={number} dispatch={dispatch} />
        </td>
      ) : null}
    </>
  );
}

function TypeCell({ row, number }: { row: Row; number: number }) {
  return (
    <button
      type="button"
      data-row={row.id}
      data-cell="item_type"
      aria-haspopup="menu"
      aria-label={`Kind of line ${number}: ${lineKindLabel(row.item_type)}. Type a letter, or ${JOB_LETTER} for a package`}
      className="h-7.5 w-full truncate rounded-sm border border-transparent px-1.5 text-left text-sm text-muted-foreground outline-none hover:border-border focus:border-ring focus:bg-card focus:text-foreground focus:shadow-xs dark:focus:bg-muted pointer-coarse:h-9"
    >
      {lineKindLabel(row.item_type)}
    </button>
  );
}

function useCell(props: CellsProps, cell: Cell & GridCell, label: string) {
  const { row, number, problems, disputes, dispatch } = props;
  const wrong = problems.some((problem) => problem.cell === cell);
  const key = disputes.length > 0 ? unitKey(`${row.id}.${cell}`) : "";
  const disputed = disputes.some((dispute) => dispute.key === key);
  const told = [wrong && problemId(row.id, cell), disputed && disputeId(key)].filter(Boolean).join(" ");
  return {
    "data-row": row.id,
    "data-cell": cell,
    "aria-label": `${label}, line ${number}`,
    "aria-invalid": wrong ? (true as const) : undefined,
    "aria-describedby": told || undefined,
    "data-disputed": disputed || undefined,
    value: row[cell],
    autoComplete: "off",
    spellCheck: cell === "description",
    onChange: (event: { target: { value: string } }) =>
      dispatch({ type: "cell", id: row.id, cell, value: event.target.value }),
  };
}

interface TextCellProps extends CellsProps {
  cell: Cell & GridCell;
  label: string;
  placeholder?: string;
  list?: string;
  figure?: boolean;
}

function TextCell({ cell, label, placeholder, list, figure, ...props }: TextCellProps) {
  const bound = useCell(props, cell, label);
  return (
    <InputControl
      {...bound}
      placeholder={placeholder}
      list={list}
      inputMode={figure ? "decimal" : undefined}
      readOnly={
        (props.row.settled !== null && props.row.item_type === "excess") ||
        (cell === "discount_percent" && !props.discounts)
      }
      className={cn(
        input,
        figure && "text-right tabular-nums",
        cell === "tax_code" && "uppercase [&::-webkit-calendar-picker-indicator]:hidden!",
      )}
    />
  );
}

function DescriptionCell(props: CellsProps) {
  const bound = useCell(props, "description", "Description");
  const open = props.suggesting;
  return (
    <TextareaControl
      {...bound}
      rows={1}
      role="combobox"
      aria-autocomplete="list"
      aria-expanded={open}
      aria-controls={open ? "editor-suggestions" : undefined}
      aria-activedescendant={props.activeOption}
      placeholder={props.row.item_type === "comment" ? "Comment" : "Work or part"}
      className={cn(
        input,
        "block field-sizing-content min-h-7.5 resize-none",
        props.row.item_type === "comment" && "italic",
      )}
    />
  );
}

/** Part of the grid on a wide screen; otherwise below it, with the other rarer fields. */
function TechnicianCell({ staff, ...props }: CellsProps & { staff: readonly StaffMember[] }) {
  const { row, technician, dispatch } = props;
  const bound = useCell({ ...props, staff }, "technician", "Technician");
  return (
    <td className="p-0.5 max-2xl:hidden md:w-26">
      <InputControl
        {...bound}
        list="editor-staff"
        placeholder={technician}
        onChange={({ target: { value } }) =>
          dispatch({ type: "cell", id: row.id, cell: "technician", value, also: doneBy(value, staff) })
        }
        className={cn(input, "[&::-webkit-calendar-picker-indicator]:hidden!")}
      />
    </td>
  );
}

/** For sundries, "5%" means a share of labour and parts. */
function PriceCell(props: CellsProps) {
  const { row, sharePrice, dispatch } = props;
  const bound = useCell(props, "unit_price", "Price of one");
  const share = row.share_percent !== "";
  return (
    <>
      <InputControl
        {...bound}
        value={share ? `${row.share_percent}%` : row.unit_price}
        onChange={({ target: { value } }) => {
          if (row.item_type === "sundries" && (value.includes("%") || share)) {
            const percent = value.includes("%");
            dispatch({
              type: "row",
              id: row.id,
              values: percent
                ? { share_percent: value.replace("%", "").trim(), unit_price: "" }
                : { share_percent: "", unit_price: value },
            });
          } else bound.onChange({ target: { value } });
        }}
        inputMode="decimal"
        readOnly={row.item_type === "excess"}
        className={cn(input, "text-right tabular-nums")}
      />
      {share || row.tax_inclusive ? (
        <span className="block px-1.5 pb-0.5 text-right text-[0.6875rem] leading-3 text-muted-foreground">
          {share ? (sharePrice ? formatMoney(sharePrice) : "of labour and parts") : fixedPriceWords(row)}
        </span>
      ) : null}
    </>
  );
}
