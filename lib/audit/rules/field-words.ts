import { domains } from "@/domains";
import { permissionWords } from "@/lib/auth/rules/permission-words";
import { ROLE_NAMES } from "@/lib/auth/rules/role-names";
import { isRole } from "@/lib/core/permissions";

const NAMES = new Map(domains.flatMap(({ fields = {} }) => Object.entries(fields)));

/** Derived from other fields, or of no interest to users. */
const UNMENTIONED =
  /^(version|created_at|updated_at|deleted_at|total_(net|tax)|balance|margin_vat|sort_name|search_text|number_sort|snapshot.*|legacy.*)$/;

const MOST = 3;

/** "mot_expiry" → "MOT expiry"; a role's permission, "manager documents:issue" → "Manager: issue documents". */
export function fieldName(field: string): string {
  const [role = "", permission] = field.split(" ");
  if (permission && isRole(role)) return `${ROLE_NAMES[role]}: ${permissionWords(permission)}`;
  return NAMES.get(field) ?? field.replace(/_(id|key)$/, "").replaceAll("_", " ");
}

/** "the telephone, the town and 2 more fields"; empty if there is nothing to name. */
export function fieldWords(fields: readonly string[]): string {
  const names = [...new Set(fields.filter((field) => !UNMENTIONED.test(field)).map(fieldName))];
  const shown = names.slice(0, names.length > MOST + 1 ? MOST : names.length).map((name) => `the ${name}`);
  const rest = names.length - shown.length;
  if (rest > 0) shown.push(`${rest} more fields`);
  return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}` : (shown[0] ?? "");
}
