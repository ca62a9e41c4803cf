import { describe, expect, test } from "vitest";
import { capacityOf, load } from "@/lib/appointments/rules/capacity";
import type { DayCard } from "@/lib/appointments/rules/diary-day";
import type { MotClass } from "@/lib/appointments/rules/mot-classes";
import { openDays } from "@/lib/appointments/rules/opening";
import { workingDay } from "@/lib/appointments/rules/working-hours";

const OPENING = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: "08:00", closes: "17:00" }));
const dayOf = (date: string, holidays: Parameters<typeof openDays>[3] = []) => {
  const [day] = openDays(date, date, OPENING, holidays);
  if (!day) throw new Error("No day");
  return day;
};
const absence = { name: "Leave", starts_on: "2026-12-01", ends_on: "2026-12-02", technician_id: "ann" };
const closed = { ...absence, id: "1", name: "Fair", technician_id: null };

describe("a technician's day", () => {
  const week = [
    { weekday: 2, opens: "12:30", closes: "16:00" },
    { weekday: 2, opens: "07:30", closes: "12:00" },
  ];
  const ann = { id: "ann", name: "Ann", hours: week };

  test("has their own hours, or the garage's", () => {
    expect(workingDay(ann, dayOf("2026-12-01"), []).hours).toEqual([
      { opens: "07:30", closes: "12:00" },
      { opens: "12:30", closes: "16:00" },
    ]);
    expect(workingDay(ann, dayOf("2026-12-02"), []).hours).toEqual([]);
    expect(workingDay({ ...ann, hours: [] }, dayOf("2026-12-02"), []).hours).toEqual([
      { opens: "08:00", closes: "17:00" },
    ]);
  });

  test("has none on a day on which the garage is closed, and says when they are away", () => {
    expect(workingDay(ann, dayOf("2026-12-01", [closed]), []).hours).toEqual([]);
    expect(workingDay(ann, dayOf("2026-12-01"), [absence]).away).toBe("Leave");
    expect(workingDay(ann, dayOf("2026-12-03"), [absence]).away).toBeNull();
    expect(workingDay({ ...ann, id: "ben" }, dayOf("2026-12-01"), [absence]).away).toBeNull();
  });
});

describe("hours sold against hours there", () => {
  const day = dayOf("2026-12-01");
  const bay = (id: string, kind = "bay", mot_classes: MotClass[] = []) => ({
    id,
    kind,
    active: true,
    mot_classes,
  });
  const technician = (id: string, skills: string[], mot_classes: MotClass[], hours: typeof OPENING = []) => ({
    ...workingDay({ id, name: id, hours }, day, [absence]),
    skills,
    mot_classes,
  });
  let next = 0;
  const card = (
    resource_id: string | null,
    technician_id: string | null,
    start: number,
    hours: number,
  ): DayCard => ({
    id: String(next++),
    resource_id,
    technician_id,
    start: start * 60,
    end: (start + hours) * 60,
    cut: null,
  });
  const bays = [bay("ramp"), bay("lane", "mot_lane", ["4", "7"]), bay("car", "courtesy_car")];
  const technicians = [
    technician("ben", ["hybrid"], ["4"], [{ weekday: 2, opens: "09:00", closes: "13:00" }]),
    technician("cat", ["hybrid", "welding"], []),
    technician("ann", ["welding"], ["4", "7"]),
  ];
  const cards = [
    card("ramp", "cat", 8, 3),
    card("lane", "ben", 9, 2),
    card("car", null, 8, 9),
    card(null, null, 10, 1),
  ];
  const capacity = capacityOf({ day, bays, technicians, cards });
  const hours = ({ sold, there }: { sold: number; there: number }) => [sold / 60, there / 60];

  test("by bay and by technician, without the courtesy cars and those who are away", () => {
    expect([...capacity.bays].map(([id, load]) => [id, ...hours(load)])).toEqual([
      ["ramp", 3, 9],
      ["lane", 2, 9],
    ]);
    expect([...capacity.technicians].map(([id, load]) => [id, ...hours(load)])).toEqual([
      ["ben", 2, 4],
      ["cat", 3, 9],
      ["ann", 0, 0],
    ]);
  });

  test("by skill and by MOT class, for which the scarcer of lane and tester counts", () => {
    expect(capacity.skills.map(({ name, ...load }) => [name, ...hours(load)])).toEqual([
      ["hybrid", 5, 13],
      ["welding", 3, 9],
    ]);
    expect(capacity.mot_classes.map(({ name, ...load }) => [name, ...hours(load)])).toEqual([
      ["4", 2, 4],
      ["7", 2, 0],
    ]);
  });

  test("of the day: what bays and people can both do", () => {
    expect(hours(capacity.day)).toEqual([6, 13]);
    expect(hours(capacityOf({ day, bays, technicians: [], cards }).day)).toEqual([6, 18]);
    expect(hours(capacityOf({ day, bays: [], technicians, cards: [] }).day)).toEqual([0, 13]);
  });

  test("of a job that stays over the night, only the hours in which the garage is open", () => {
    expect(load(day.hours, [{ start: 0, end: 1440, cut: "both" }])).toEqual({ sold: 540, there: 540 });
    expect(load(day.hours, [{ start: 960, end: 1440, cut: "after" }]).sold).toBe(60);
    expect(load(day.hours, [{ start: 960, end: 1080, cut: null }]).sold).toBe(120);
  });
});
