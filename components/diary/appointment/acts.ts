import type { LoanState } from "@/lib/appointments/rules/courtesy-loan";
import {
  type AppointmentStatus,
  appointmentStatusWords,
  canMove,
  nextAppointmentStatuses,
} from "@/lib/appointments/rules/status";
import type { AppointmentRow } from "@/lib/appointments/schema/appointment";
import { documentTypeName } from "@/lib/document-record/rules/types";

export interface AppointmentRights {
  update: boolean;
  cancel: boolean;
  delete: boolean;
  /** May e-mail the customer. */
  email: boolean;
  /** May write text messages. */
  text: boolean;
  /** May begin documents. */
  documents: boolean;
}

/** What can be done with an appointment; `letter` does it while its panel is open. */
export type Act = { label: string; letter: string; main?: boolean } & (
  | { kind: "status"; status: AppointmentStatus }
  | { kind: "collect"; collected: boolean }
  | { kind: "cancel" | "email" | "text" | "delete" | "change" | "move" | "later" }
  | { kind: "open"; href: string }
  | { kind: "begin"; type: "job_sheet" | "estimate" }
);

const FORWARD: Partial<Record<AppointmentStatus, { label: string; letter: string }>> = {
  booked: { label: "Confirm", letter: "o" },
  arrived: { label: "Arrived", letter: "a" },
  in_progress: { label: "Start", letter: "s" },
  completed: { label: "Done", letter: "d" },
  no_show: { label: "No-show", letter: "n" },
};

/** The order of the day, by which it is seen whether a status goes on or back. */
const DAY: readonly AppointmentStatus[] = [
  "cancelled",
  "no_show",
  "requested",
  "booked",
  "arrived",
  "in_progress",
  "completed",
];

/** The acts in the order of the day; the next step is the main one. */
export function actsOf(
  appointment: AppointmentRow,
  rights: AppointmentRights,
  /** Set for the booking of a courtesy car: where it is, and where it is handed out and taken back. */
  car: { state: LoanState | null; href: string } | null = null,
): Act[] {
  if (car) return actsOfCar(appointment, rights, car);
  const { status } = appointment;
  const next = nextAppointmentStatuses(status);
  const goesOn = (to: AppointmentStatus) => to === "no_show" || DAY.indexOf(to) > DAY.indexOf(status);
  const forward = rights.update
    ? next.flatMap((to): Act[] => {
        const words = FORWARD[to];
        return words && goesOn(to) && (to !== "booked" || status === "requested")
          ? [{ kind: "status", status: to, ...words }]
          : [];
      })
    : [];
  const back = rights.update ? next.find((to) => to !== "cancelled" && !goesOn(to)) : undefined;
  const acts: (Act | false | undefined)[] = [
    ...forward.map((act, i): Act => ({ ...act, main: i === 0 })),
    rights.update &&
      status === "completed" && {
        kind: "collect",
        collected: appointment.collected_at === null,
        label: appointment.collected_at === null ? "Collected" : "Not collected yet",
        letter: "k",
        main: appointment.collected_at === null,
      },
    back && {
      kind: "status",
      status: back,
      label: `Back to ${appointmentStatusWords[back].toLowerCase()}`,
      letter: "b",
    },
    (rights.update || rights.cancel) &&
      next.includes("cancelled") && {
        kind: "cancel",
        label: status === "requested" ? "Decline…" : "Cancel…",
        letter: "c",
      },
    rights.email &&
      canMove(status) &&
      appointment.starts_at !== null &&
      appointment.courtesy_for_id === null && { kind: "email", label: "Send confirmation…", letter: "i" },
    rights.text && appointment.courtesy_for_id === null && { kind: "text", label: "Text…", letter: "w" },
    rights.update && { kind: "change", label: "Change", letter: "e" },
    rights.update && canMove(status) && { kind: "move", label: "Move", letter: "m" },
    rights.update &&
      status === "booked" &&
      appointment.starts_at !== null && { kind: "later", label: "15 minutes later", letter: "l" },
    ...documentActs(appointment, rights),
    rights.delete && { kind: "delete", label: "Delete…", letter: "x" },
  ];
  return acts.filter((act) => act !== false && act !== undefined);
}

/** A car comes and goes by its loan alone; while it is out, nothing but its end can change. */
function actsOfCar(
  { status }: AppointmentRow,
  rights: AppointmentRights,
  { state, href }: { state: LoanState | null; href: string },
): Act[] {
  const here = state === "to_go";
  const acts: (Act | false | undefined)[] = [
    rights.update && here && { kind: "open", href, label: "Hand out…", letter: "h", main: true },
    rights.update &&
      (state === "out" || state === "overdue") && {
        kind: "open",
        href,
        label: "Take back…",
        letter: "h",
        main: true,
      },
    rights.update && here && { kind: "status", status: "no_show", label: "No-show", letter: "n" },
    (rights.update || rights.cancel) && here && { kind: "cancel", label: "Cancel…", letter: "c" },
    rights.update && { kind: "change", label: "Change", letter: "e" },
    rights.update && here && canMove(status) && { kind: "move", label: "Move", letter: "m" },
    rights.delete && here && { kind: "delete", label: "Delete…", letter: "x" },
  ];
  return acts.filter((act) => act !== false && act !== undefined);
}

function documentActs(appointment: AppointmentRow, rights: AppointmentRights): Act[] {
  const { document_id, document_type, document_number, courtesy_for_id } = appointment;
  if (document_id && document_type) {
    const name = [documentTypeName(document_type), document_number].filter(Boolean).join(" ");
    return [{ kind: "open", href: `/documents/${document_id}`, label: name, letter: "j" }];
  }
  if (!rights.documents || courtesy_for_id !== null) return [];
  return [
    { kind: "begin", type: "job_sheet", label: "Begin job sheet", letter: "j" },
    { kind: "begin", type: "estimate", label: "Begin estimate", letter: "t" },
  ];
}
