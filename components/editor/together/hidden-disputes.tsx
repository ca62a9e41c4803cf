"use client";

import { useLayoutEffect, useState } from "react";
import type { Content, EditorAction } from "../editor-state";
import { elementOf } from "./cursor-place";
import { DisputeNote } from "./dispute-note";
import { askedAbout, type Dispute, type Disputes } from "./disputes";

interface HiddenDisputesProps {
  content: Content;
  disputes: Disputes;
  dispatch(action: EditorAction): void;
}

/** Asks here what has no field on the screen to be asked at: whom the document is for, or its own status. */
export function HiddenDisputes({ content, disputes, dispatch }: HiddenDisputesProps) {
  const [hidden, setHidden] = useState<readonly Dispute[]>([]);
  useLayoutEffect(() => {
    const fields = askedAbout(content, disputes).filter(({ key }) => key in content.fields);
    const unseen = fields.filter(({ key }) => elementOf(key) === null);
    setHidden((before) => (before.length + unseen.length === 0 ? before : unseen));
  }, [content, disputes]);
  return hidden.map((dispute) => (
    <DisputeNote
      key={dispute.key}
      dispute={dispute}
      mine={content.fields}
      dispatch={dispatch}
      className="text-sm"
    />
  ));
}
