"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card, CardBody, CardFooter } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { toast } from "@/components/ui/toast";
import { takeInPriceFile } from "@/lib/supplier-prices/actions";

interface TakeInFormProps {
  supplierId: string;
  upload: string;
  fileName: string;
  /** Lines with an error, lines that can be taken, and parts that the file does not name. */
  unusable: number;
  usable: number;
  missing: number;
  /** Our stock items that would cost something else. */
  costs: number;
}

/** Takes a checked file in, with the choices that its check leaves open. */
export function TakeInForm(props: TakeInFormProps) {
  const { supplierId, upload, fileName, unusable, usable, missing, costs } = props;
  const router = useRouter();
  const [leaveOut, setLeaveOut] = useState(false);
  const [discontinue, setDiscontinue] = useState(false);
  const [updateCosts, setUpdateCosts] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, begin] = useTransition();
  const go = () =>
    begin(async () => {
      setProblem(null);
      const answer = await takeInPriceFile({
        ...{ supplier_id: supplierId, upload, file_name: fileName },
        ...{ leave_out_errors: leaveOut, discontinue_missing: discontinue, update_costs: updateCosts },
      });
      if (!answer.ok) return setProblem(answer.error.message);
      toast.success(
        answer.data.taken_before
          ? "This file was taken in before: nothing has changed"
          : "The file is taken in",
      );
      router.push(`/suppliers/${supplierId}/prices`);
    });
  const held = unusable > 0 && !leaveOut;
  return (
    <Card>
      <CardBody className="flex flex-col gap-2 text-sm">
        {unusable > 0 ? (
          <Choice checked={leaveOut} onChange={setLeaveOut}>
            Leave out the {shown(unusable)} {unusable === 1 ? "line" : "lines"} with an error and take the
            other {shown(usable)}
          </Choice>
        ) : null}
        {missing > 0 ? (
          <Choice checked={discontinue} onChange={setDiscontinue}>
            Mark the {shown(missing)} {missing === 1 ? "part" : "parts"} that the file does not name as
            discontinued
          </Choice>
        ) : null}
        {costs > 0 ? (
          <Choice checked={updateCosts} onChange={setUpdateCosts}>
            Update costs: {costs === 1 ? "one item’s cost" : `${shown(costs)} items’ cost`} would change
          </Choice>
        ) : null}
        <p className="text-muted-foreground">
          All of it or nothing. Prices that are replaced are kept with their dates, and the file can be taken
          back.
        </p>
        {problem ? (
          <Alert tone="danger" title="Nothing was taken in" live>
            {problem}
          </Alert>
        ) : null}
      </CardBody>
      <CardFooter>
        <Button variant="primary" disabled={held} pending={pending} onClick={go}>
          Take it in
        </Button>
        {pending ? (
          <span role="status" className="text-sm text-muted-foreground">
            Taking {shown(usable)} prices in …
          </span>
        ) : null}
      </CardFooter>
    </Card>
  );
}

const shown = (count: number) => count.toLocaleString("en-GB");

function Choice(props: { checked: boolean; onChange(checked: boolean): void; children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the checkbox is inside
    <label className="flex items-start gap-2">
      <Checkbox
        className="mt-0.5"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.children}</span>
    </label>
  );
}
