import Link from "next/link";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { keepOurs } from "@/lib/ga4-import/actions";
import { fieldWords, isTakeable, kindWords, whyWords } from "@/lib/ga4-import/conflicts/conflict-words";
import type { OpenGroup } from "@/lib/ga4-import/differences/open-conflicts";
import { ActionButton } from "./action-button";
import { TakeAllButton } from "./take-all-button";

interface OpenGroupsCardProps {
  runId: string;
  groups: readonly OpenGroup[];
  mayTake: boolean;
  mayKeep: boolean;
}

/** Shows what both systems changed and nobody has decided yet, by kind and field. */
export function OpenGroupsCard({ runId, groups, mayTake, mayKeep }: OpenGroupsCardProps) {
  return (
    <Card>
      <CardHeader
        title="To be decided"
        description="Both changed the same; ours stands until you say otherwise"
      />
      {groups.length === 0 ? (
        <CardBody className="text-sm text-muted-foreground">Nothing is left to decide.</CardBody>
      ) : (
        <ul className="divide-y text-sm">
          {groups.map((group) => {
            const { entity, field, why, count } = group;
            const name = `${kindWords(entity)}, ${fieldWords(field)}`;
            return (
              <li key={`${entity}|${field}|${why}`} className="px-4 py-2">
                <div className="flex items-baseline gap-3">
                  <Link
                    href={openHref(group)}
                    prefetch={false}
                    className="min-w-0 flex-1 font-medium hover:underline"
                  >
                    {name}
                  </Link>
                  <span className="tabular-nums">{count.toLocaleString("en-GB")}</span>
                </div>
                <div className="flex flex-wrap items-center gap-1.5">
                  <p className="min-w-0 flex-1 text-muted-foreground">{whyWords(why)}</p>
                  {mayTake && isTakeable(group) ? (
                    <TakeAllButton
                      input={{ run_id: runId, entity, field }}
                      label="Take GA4’s"
                      of={name}
                      fields={count}
                    />
                  ) : null}
                  {mayKeep ? (
                    <ActionButton
                      input={{ run_id: runId, entity, field, why }}
                      label="Keep ours"
                      of={name}
                      said="Ours stands"
                      act={keepOurs}
                    />
                  ) : null}
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}

export const openHref = ({ entity, field, why }: Partial<OpenGroup>): string =>
  `/import/differences/open?${new URLSearchParams({ ...(entity && { entity }), ...(field && { field }), ...(why && { why }) })}`;
