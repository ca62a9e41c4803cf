import { expect, test } from "vitest";
import {
  defaultPermissions,
  effectivePermissions,
  isPermission,
  PERMISSIONS,
  type RESOURCE_NAMES,
  ROLES,
  type Role,
} from "@/lib/core/permissions";

const letters = (role: Role, resource: (typeof RESOURCE_NAMES)[number]) => {
  const granted = defaultPermissions(role);
  const found = (
    [
      ["C", "create"],
      ["R", "read"],
      ["U", "update"],
      ["D", "delete"],
    ] as const
  ).filter(([, action]) => granted.has(`${resource}:${action}`));
  return found.map(([letter]) => letter).join("") || "–";
};

test("the default is the customer's own matrix", () => {
  const matrix = Object.fromEntries(
    ["customers", "vehicles", "documents", "appointments", "stock", "reports"].map((r) => [
      r,
      ROLES.map((role) => letters(role, r as "customers")).join(" "),
    ]),
  );
  expect(matrix).toEqual({
    customers: "CRUD CRUD R CRUD R",
    vehicles: "CRUD CRUD RU CRUD R",
    documents: "CRUD CRUD RU CR R",
    appointments: "CRUD CRUD RU CRUD R",
    stock: "CRUD CRUD RU R R",
    reports: "CRUD CRUD R R CRUD",
  });
});

test("only an admin has users, settings, keys, audit and imports", () => {
  for (const role of ROLES.slice(1)) {
    for (const resource of ["users", "settings", "api_keys", "audit", "imports"] as const)
      expect(letters(role, resource)).toBe("–");
  }
});

test("what an admin gives or takes counts, an unknown permission does not", () => {
  const technician = effectivePermissions("technician", [
    { permission: "documents:create", granted: true },
    { permission: "stock:update", granted: false },
    { permission: "everything:do", granted: true },
  ]);
  expect(technician.has("documents:create")).toBe(true);
  expect(technician.has("stock:update")).toBe(false);
  expect([...technician].every(isPermission)).toBe(true);
});

test("an admin cannot lose what would lock everybody out", () => {
  const admin = effectivePermissions(
    "admin",
    PERMISSIONS.map((permission) => ({ permission, granted: false })),
  );
  expect([...admin].sort()).toEqual(
    [
      "account:own",
      "garage:read",
      ...["create", "delete", "read", "update"].flatMap((a) => [`settings:${a}`, `users:${a}`]),
    ].sort(),
  );
});
