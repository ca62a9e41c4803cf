"use client";

import { useOptimistic, useTransition } from "react";
import { Card } from "@/components/ui/card";
import { toast } from "@/components/ui/toast";
import { setPermission } from "@/lib/auth/actions";
import { finerWords, resourceWords } from "@/lib/auth/rules/permission-words";
import { ROLE_NAMES } from "@/lib/auth/rules/role-names";
import {
  defaultPermissions,
  effectivePermissions,
  FINER_PERMISSIONS,
  isFixed,
  type Permission,
  RESOURCE_NAMES,
  ROLES,
  type Role,
} from "@/lib/core/permissions";
import { PermissionBox } from "./permission-box";

type Override = { role: Role; permission: Permission; granted: boolean };

type PermissionTableProps = {
  overrides: Override[];
  maySave: boolean;
};

const LETTERS = [
  { letter: "C", action: "create" },
  { letter: "R", action: "read" },
  { letter: "U", action: "update" },
  { letter: "D", action: "delete" },
] as const;

/** The permissions of every role in one table; each box saves at once. */
export function PermissionTable({ overrides, maySave }: PermissionTableProps) {
  const [, start] = useTransition();
  const [shown, show] = useOptimistic(overrides, (before: Override[], change: Override) => [
    ...before.filter((o) => o.role !== change.role || o.permission !== change.permission),
    change,
  ]);
  const granted = new Map(
    ROLES.map((role) => [
      role,
      effectivePermissions(
        role,
        shown.filter((override) => override.role === role),
      ),
    ]),
  );
  const usual = new Map(ROLES.map((role) => [role, defaultPermissions(role)]));

  const box = (role: Role, permission: Permission, letter: string | null, words: string) => (
    <PermissionBox
      key={permission}
      letter={letter}
      label={`${ROLE_NAMES[role]}: ${words}`}
      granted={granted.get(role)?.has(permission) ?? false}
      usual={usual.get(role)?.has(permission) ?? false}
      disabled={!maySave || isFixed(role, permission)}
      onChange={(value) =>
        start(async () => {
          const change = { role, permission, granted: value };
          show(change);
          const answer = await setPermission(change);
          if (answer && !answer.ok) toast.error(answer.error.message);
        })
      }
    />
  );

  return (
    <Card className="overflow-x-auto">
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">What each role may do</caption>
        <thead>
          <tr className="border-b text-left text-muted-foreground">
            <th scope="col" className="sticky left-0 z-10 bg-card px-4 py-2 font-medium">
              Records
            </th>
            {ROLES.map((role) => (
              <th key={role} scope="col" className="px-3 py-2 font-medium">
                {ROLE_NAMES[role]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y">
          {RESOURCE_NAMES.map((resource) => (
            <tr key={resource}>
              <th scope="row" className="sticky left-0 z-10 bg-card px-4 py-1.5 text-left font-medium">
                {resourceWords[resource]}
              </th>
              {ROLES.map((role) => (
                <td key={role} className="px-3 py-1.5">
                  <span className="flex gap-1">
                    {LETTERS.map(({ letter, action }) =>
                      box(
                        role,
                        `${resource}:${action}`,
                        letter,
                        `${action} ${resourceWords[resource].toLowerCase()}`,
                      ),
                    )}
                  </span>
                </td>
              ))}
            </tr>
          ))}
          {FINER_PERMISSIONS.map((permission) => (
            <tr key={permission}>
              <th scope="row" className="sticky left-0 z-10 bg-card px-4 py-1.5 text-left font-medium">
                {finerWords[permission].label}
                <span className="block text-xs font-normal text-muted-foreground max-sm:hidden">
                  {finerWords[permission].hint}
                </span>
              </th>
              {ROLES.map((role) => (
                <td key={role} className="px-3 py-1.5">
                  {box(role, permission, null, finerWords[permission].label.toLowerCase())}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="border-t px-4 py-2.5 text-sm text-muted-foreground">
        A dot marks what departs from the default. Dimmed rights are fixed, so that nobody locks everybody
        out.
      </p>
    </Card>
  );
}
