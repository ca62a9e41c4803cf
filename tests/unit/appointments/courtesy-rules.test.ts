import { describe, expect, test } from "vitest";
import { loanState } from "@/lib/appointments/rules/courtesy-loan";
import {
  APPOINTMENT_STATUSES,
  jobAfterStatus,
  nextAppointmentStatuses,
  statusAfterJob,
} from "@/lib/appointments/rules/status";
import { isSignature, LONGEST_SIGNATURE, readStrokes, writeStrokes } from "@/lib/core/input/signature";
import { STATUSES_OF } from "@/lib/document-record/rules/statuses";
import { fc } from "../../support/property";

const point = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 320 }));
const strokes = fc.array(fc.array(point, { minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 20 });

describe("a signature", () => {
  test("is read as it was drawn", () =>
    fc.assert(
      fc.property(strokes, (drawn) => {
        expect(readStrokes(writeStrokes(drawn))).toEqual(drawn);
      }),
    ));

  test("is more than a dot, and nothing but points", () => {
    const line = (points: number) => Array.from({ length: points }, (_, n) => `${n},5`).join(" ");
    expect(isSignature(line(7))).toBe(false);
    expect(isSignature(line(8))).toBe(true);
    for (const wrong of ["", "1,2;;3,4", "M 0 0", `${line(8)}<svg>`, `${line(8)} 1`, `-1,2 ${line(8)}`])
      expect(isSignature(wrong), wrong).toBe(false);
  });

  test("of the greatest length is read in an instant", () => {
    const text = Array.from({ length: LONGEST_SIGNATURE / 10 }, () => "1000,320").join(" ");
    expect(isSignature(text)).toBe(true);
    expect(isSignature(`${text} x`)).toBe(false);
  });
});

test("where a courtesy car is", () => {
  const now = Date.parse("2026-12-01T12:00:00Z");
  const state = (status: string, ends_at: string | null, loan: { in_at: string | null } | null) =>
    loanState({ status, ends_at }, loan, now);
  expect(state("booked", "2026-12-01T10:00:00Z", null)).toBe("to_go");
  expect(state("cancelled", "2026-12-01T18:00:00Z", null)).toBeNull();
  expect(state("in_progress", "2026-12-01T18:00:00Z", { in_at: null })).toBe("out");
  expect(state("in_progress", "2026-12-01T11:59:00Z", { in_at: null })).toBe("overdue");
  expect(state("completed", "2026-12-01T11:59:00Z", { in_at: "2026-12-01T11:00:00Z" })).toBe("back");
});

describe("job sheet and appointment", () => {
  const known = APPOINTMENT_STATUSES.filter((status) => status !== "cancelled" && status !== "no_show");

  test("what follows is lawful by steps, and asks for nothing more", () => {
    for (const job of STATUSES_OF.job_sheet)
      for (const status of known) {
        const next = statusAfterJob(job, status);
        if (next === null) continue;
        const steps = [status, ...nextAppointmentStatuses(status)].flatMap((one) =>
          nextAppointmentStatuses(one),
        );
        expect(steps, `${job}: ${status} → ${next}`).toContain(next);
        expect(statusAfterJob(job, next)).toBeNull();
      }
  });

  test("neither answers the other for ever", () => {
    for (const was of known)
      for (const becomes of known) {
        const job = jobAfterStatus(was, becomes);
        if (job) expect(statusAfterJob(job, becomes), `${was} → ${becomes}`).toBeNull();
      }
  });
});
