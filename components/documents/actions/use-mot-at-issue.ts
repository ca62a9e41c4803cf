"use client";

import { useEffect, useState } from "react";
import { today } from "@/lib/core/dates/dates";
import type { MotAtIssue } from "@/lib/documents/queries/issuing/mot-at-issue";
import { renewedExpiry } from "@/lib/vehicles/rules/mot-dates";
import {
  carriesMot,
  ga4Word,
  isPass,
  MOT_KINDS,
  MOT_RESULTS,
  type MotKind,
  type MotResult,
} from "@/lib/vehicles/rules/mot-result";
import { shownResult } from "@/lib/vehicles/rules/mot-words";
import type { ActionDocument } from "./action";

/** The values chosen or typed; missing ones take the server's. */
export interface MotAnswers {
  kind?: MotKind;
  result?: MotResult;
  tester?: string;
  tested_on?: string;
  expiry?: string;
  take_back?: boolean;
}

/** The MOT values that the dialog shows now. */
export interface MotShown {
  kind: MotKind;
  result: MotResult | null;
  tester: string;
  tested_on: string;
  /** The last day of the MOT after a pass; otherwise empty. */
  expiry: string;
}

/** The MOT of a document about to be issued: what is known, what was answered, and the command's input. */
export function useMotAtIssue(document: ActionDocument, issued_date: string) {
  const asks = carriesMot(document);
  const credits =
    document.type === "credit_note" && document.lines.some(({ item_type }) => item_type === "mot");
  const [answers, setAnswers] = useState<MotAnswers>({});
  const known = useKnownMot(document.id, asks || credits);
  const shown = shownMot(known, answers, issued_date);
  return {
    asks,
    known,
    answers,
    shown,
    answer: (more: MotAnswers) => setAnswers((before) => ({ ...before, ...more })),
    input: asks ? motInputOf(shown, answers) : answers.take_back ? { mot_take_back: true } : {},
  };
}

/** The known MOT of a document: to be tested or, for a credited pass, to be reversed. Null until loaded. */
export function useKnownMot(id: string, needed: boolean): MotAtIssue | null {
  const [known, setKnown] = useState<MotAtIssue | null>(null);
  useEffect(() => {
    if (!needed) return;
    const gone = new AbortController();
    fetch(`/documents/${id}/mot`, { signal: gone.signal })
      .then((response) => (response.ok ? response.json() : null))
      .then(setKnown)
      .catch(() => undefined);
    return () => gone.abort();
  }, [id, needed]);
  return known;
}

export type MotWindow = ReturnType<typeof useMotAtIssue>;

function shownMot(known: MotAtIssue | null, answers: MotAnswers, issued_date: string): MotShown {
  const kind = answers.kind ?? ga4Word(MOT_KINDS, known?.kind) ?? "Full";
  const result = shownResult(kind, answers.result ?? ga4Word(MOT_RESULTS, known?.result));
  const tested_on = answers.tested_on ?? issued_date;
  const reckoned =
    isPass(result) && tested_on
      ? renewedExpiry(tested_on, known?.mot_expiry ?? null, { today: today() })
      : "";
  return {
    kind,
    result,
    tester: answers.tester ?? known?.tester ?? "",
    tested_on,
    expiry: isPass(result) ? (answers.expiry ?? reckoned) : "",
  };
}

/** Sends the expiry only if somebody typed it: otherwise the server works it out from what is on file then. */
function motInputOf({ kind, result, tester, tested_on }: MotShown, answers: MotAnswers): object {
  if (kind === "Duplicate") return { mot_type: kind };
  return {
    mot_type: kind,
    mot_result: result,
    mot_tester: tester || null,
    mot_test_date: tested_on || undefined,
    ...(isPass(result) && answers.expiry ? { mot_expiry: answers.expiry } : {}),
  };
}
