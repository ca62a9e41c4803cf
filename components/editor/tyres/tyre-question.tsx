"use client";

import { useId } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";
import type { ServicePackage } from "@/lib/packages/responses";

interface TyreQuestionProps {
  size: string;
  onSize(typed: string): void;
  count: string;
  onCount(typed: string): void;
  /** Whether it is a number of tyres. */
  countable: boolean;
  /** When the number is not typed at any more. */
  onCounted(): void;
  /** The id of the package by which each is fitted; empty for none. */
  fitting: string;
  onFitting(id: string): void;
  jobs: readonly Pick<ServicePackage, "id" | "name">[];
  looking: boolean;
  onAsk(): void;
}

/** Which size, how many, and fitted by which package. */
export function TyreQuestion(props: TyreQuestionProps) {
  const id = useId();
  const { size, count, countable, fitting, jobs, looking, onAsk } = props;
  return (
    <form
      className="flex flex-wrap items-end gap-3"
      // Before the script is there; after it, the fields would be reset by an action.
      action={onAsk}
      onSubmit={(event) => {
        event.preventDefault();
        onAsk();
      }}
    >
      <div className="flex min-w-44 flex-1 flex-col gap-1">
        <Label htmlFor={`${id}-size`}>Size</Label>
        <Input
          id={`${id}-size`}
          value={size}
          placeholder="205/55R16 91V"
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => props.onSize(target.value)}
        />
      </div>
      <div className="flex w-20 flex-col gap-1">
        <Label htmlFor={`${id}-quantity`}>How many</Label>
        <Input
          id={`${id}-quantity`}
          value={count}
          inputMode="numeric"
          aria-invalid={!countable || undefined}
          aria-describedby={countable ? undefined : `${id}-how-many`}
          onChange={({ target }) => props.onCount(target.value)}
          onBlur={props.onCounted}
        />
      </div>
      <div className="flex min-w-44 flex-1 flex-col gap-1">
        <Label htmlFor={`${id}-fitting`}>Fitting of each</Label>
        <Select id={`${id}-fitting`} value={fitting} onChange={({ target }) => props.onFitting(target.value)}>
          <option value="">Without fitting</option>
          {jobs.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Select>
      </div>
      <Button type="submit" variant="primary" pending={looking}>
        Show
      </Button>
      {countable ? null : (
        <p id={`${id}-how-many`} role="alert" className="w-full text-sm text-danger">
          A whole number from 1 to 99
        </p>
      )}
    </form>
  );
}
