import { formatDate } from "@/lib/core/dates/date-words";
import { describeList } from "@/lib/lists/list";
import type { HoursLine } from "./rules/hours-lines";

const FIGURE = { number: true, phone: "detail" } as const;

/** Hours as a spreadsheet reckons with them: "7.50". */
const inHours = (seconds: number): string => (seconds / 3600).toFixed(2);
const inPercent = (ratio: number | null): string | null => (ratio === null ? null : (ratio * 100).toFixed(1));

/** The hours of a period, by person and day or week. */
export const hoursList = describeList<HoursLine>()({
  path: "/workshop/hours",
  file: "workshop-hours",
  sorts: ["person"],
  columns: {
    person: { header: "Technician", grow: true },
    from: {
      header: "When",
      value: ({ from, to }) => (from === to ? formatDate(from) : `${formatDate(from)} – ${formatDate(to)}`),
      phone: "aside",
    },
    attended_seconds: {
      header: "At work, hours",
      short: "At work",
      value: (row) => inHours(row.attended_seconds),
      ...FIGURE,
    },
    worked_seconds: {
      header: "On jobs, hours",
      short: "On jobs",
      value: (row) => inHours(row.worked_seconds),
      ...FIGURE,
    },
    sold_seconds: {
      header: "Sold, hours",
      short: "Sold",
      value: (row) => inHours(row.sold_seconds),
      ...FIGURE,
    },
    efficiency: {
      header: "Efficiency, %",
      short: "Efficiency",
      value: (row) => inPercent(row.efficiency),
      ...FIGURE,
    },
    utilisation: {
      header: "Utilisation, %",
      short: "Utilisation",
      value: (row) => inPercent(row.utilisation),
      ...FIGURE,
    },
    productivity: {
      header: "Productivity, %",
      short: "Productivity",
      value: (row) => inPercent(row.productivity),
      ...FIGURE,
    },
  },
  screen: [
    "person",
    "from",
    "attended_seconds",
    "worked_seconds",
    "sold_seconds",
    "efficiency",
    "utilisation",
    "productivity",
  ],
});

/** What the URL of the report is read by: it has no orders. */
export const hoursAddress = { path: hoursList.path };
