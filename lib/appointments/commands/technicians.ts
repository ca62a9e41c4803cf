import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { technician_hours, technician_skills } from "@/db/schema/appointments";
import { command } from "@/lib/core/command";
import { notFound } from "@/lib/core/errors";
import { readTechnicians, type Technician } from "../queries/technicians";
import { TechnicianHoursSet, TechnicianSkillsSet } from "../schema/diary-settings";

/** Sets a technician's own week. Without any hours they work while the garage is open. */
export const setTechnicianHours = command({
  name: "technicians.set_hours",
  permission: "settings:update",
  input: TechnicianHoursSet,
  run: ({ tx, input: { id, hours } }) =>
    changed(tx, id, async () => {
      await tx.delete(technician_hours).where(eq(technician_hours.user_id, id));
      if (hours.length > 0)
        await tx.insert(technician_hours).values(hours.map((stretch) => ({ ...stretch, user_id: id })));
    }),
  trace: ({ id, name, hours }) => ({ entity: "technicians", id, after: { name, hours } }),
});

/** Sets what a technician can do, and which MOT classes they may test. A skill that others have keeps their spelling. */
export const setTechnicianSkills = command({
  name: "technicians.set_skills",
  permission: "settings:update",
  input: TechnicianSkillsSet,
  run: ({ tx, input: { id, skills, mot_classes } }) =>
    changed(tx, id, async (before) => {
      const row = {
        skills: skills ? await spelt(tx, skills) : before.skills,
        mot_classes: mot_classes ?? before.mot_classes,
      };
      await tx
        .insert(technician_skills)
        .values({ user_id: id, ...row })
        .onConflictDoUpdate({ target: technician_skills.user_id, set: { ...row, updated_at: sql`now()` } });
    }),
  trace: ({ id, name, skills, mot_classes }) => ({
    entity: "technicians",
    id,
    after: { name, skills, mot_classes },
  }),
});

/** Changes one technician at a time, so that two who save the same week do not add up. NOT_FOUND if there is no such technician. */
async function changed(tx: Tx, id: string, work: (before: Technician) => Promise<void>): Promise<Technician> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`technician ${id}`}))`);
  const [before] = await readTechnicians(tx, id);
  if (!before) throw notFound("technician");
  await work(before);
  const [after] = await readTechnicians(tx, id);
  return after ?? before;
}

async function spelt(tx: Tx, skills: readonly string[]): Promise<string[]> {
  const known = new Map(
    (await readTechnicians(tx)).flatMap(({ skills }) => skills.map((skill) => [skill.toLowerCase(), skill])),
  );
  const asKnown = new Map<string, string>();
  for (const skill of skills) {
    const key = skill.toLowerCase();
    if (!asKnown.has(key)) asKnown.set(key, known.get(key) ?? skill);
  }
  return [...asKnown.values()].sort((a, b) => a.localeCompare(b));
}
