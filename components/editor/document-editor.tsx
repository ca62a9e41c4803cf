"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { v7 as newId } from "uuid";
import type { ActionDocument } from "@/components/documents/actions/action";
import type { GivenAnswer } from "@/components/documents/actions/answer-form";
import { DocumentActions } from "@/components/documents/actions/document-actions";
import { CustomStatusMenu } from "@/components/documents/custom-status";
import { isIssuedType, mayUpdateOwn } from "@/lib/document-record/rules/lifecycle";
import { documentTypeName } from "@/lib/document-record/rules/types";
import type { RecommendedWork } from "@/lib/documents/rules/starting/start";
import { workLeft } from "@/lib/documents/rules/starting/work-left";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import { asActionDocument } from "./action-document";
import { AdvisoryCard } from "./advisory-card";
import { AnswerContext } from "./answer-context";
import { EarlierCard } from "./earlier-card";
import { EditorBar } from "./editor-bar";
import type { DocumentEditorProps } from "./editor-props";
import { blankRow } from "./editor-rows";
import type { EditorAction } from "./editor-state";
import { asFindings, withFindings } from "./findings";
import { goToField } from "./go-to-field";
import { KeysHelp } from "./keys-help";
import { LineGrid } from "./line-grid";
import type { LocalDraft } from "./local-drafts";
import { NarrativeCard } from "./narrative-card";
import { NewPartyDialog } from "./new-party-dialog";
import { fromRecommended } from "./offered-rows";
import { OpenWorkCard } from "./open-work-card";
import { CounterFields, DiscountsCard, MoreCard, MotCard } from "./particulars-card";
import { PartyPanel } from "./party-panel";
import { RestOfPage } from "./rest-of-page";
import { RestoreDrafts } from "./restore-drafts";
import type { SavedVersion } from "./saver-options";
import { ClosedNotice } from "./together/closed-notice";
import { DisputeContext } from "./together/dispute-context";
import { HiddenDisputes } from "./together/hidden-disputes";
import { OthersAtWork } from "./together/others-at-work";
import { OthersHere } from "./together/others-here";
import { useTogether } from "./together/use-together";
import { TotalsPanel } from "./totals-panel";
import { useCustomStatus } from "./use-custom-status";
import { stageOf, useDraft } from "./use-draft";
import { useEditorKeys } from "./use-editor-keys";
import { useGrid } from "./use-grid";
import { useLineMemory, useParties } from "./use-parties";
import { useTotals } from "./use-totals";

const NO_WORK: RecommendedWork[] = [];

/** The editor for every type of document: whose it is, its lines and its totals. Saved while the user types. */
export function DocumentEditor(props: DocumentEditorProps) {
  const { type, choices, rights, userId } = props;
  const bill = isIssuedType(type);
  // A user who may not answer for the customer has found the work, so the customer is asked about it first.
  const findings = !rights.answer && (type === "job_sheet" || type === "invoice");
  // The page around the editor may be rendered again; the document being edited stays as it was opened.
  const [{ id, version: opened, content: first }] = useState({
    id: props.id,
    version: props.version,
    content: findings ? withFindings(props.content) : props.content,
  });
  const [exists, setExists] = useState(opened !== null);
  const [party, setParty] = useState<string | null>(null);
  const [noted, setNoted] = useState(false);

  const onFirstSave = useCallback((saved: SavedVersion) => {
    setExists(true);
    window.history.replaceState(null, "", `/documents/${saved.id}`);
  }, []);
  const [about, setAbout] = useState("");
  const draft = useDraft(
    {
      id,
      type,
      userId,
      version: opened,
      content: first,
      onFirstSave,
    },
    about,
  );
  const { state, store, save } = draft;
  const dispatch = useCallback(
    (action: EditorAction) => store.dispatch(findings ? asFindings(action) : action),
    [store, findings],
  );
  const { content, errors } = state;
  const { fields } = content;
  const { finder, release } = useParties(
    props.start,
    fields,
    content.rows[0]?.id,
    dispatch,
    draft.partiesTaken,
  );
  const customer = finder.start?.customer ?? null;
  const vehicle = finder.start?.vehicle ?? null;
  const registration = vehicle?.registration ?? "";
  useEffect(() => {
    setAbout([formatRegistration(registration), customer?.name].filter(Boolean).join(", "));
  }, [registration, customer]);

  const { others, goToDispute } = useTogether(id, exists, props.version, draft);
  const memory = useLineMemory(fields.vehicle_id);
  const grid = useGrid({ content, dispatch, choices, customer });
  const totals = useTotals(type, content, choices);
  useEditorKeys(() => void draft.flush(), content);

  const { number, status } = stageOf(draft.saved, props);
  const offered = finder.start?.open_work ?? NO_WORK;
  const advises = vehicle !== null && (noted || workLeft(offered, content.rows).length > 0);
  const actionDocument = (version: number): ActionDocument =>
    asActionDocument(
      {
        id,
        type,
        status,
        number,
        version,
        received: props.received,
        mine: mayUpdateOwn({ type, status, created_by: opened === null ? userId : props.createdBy }, userId),
        customer_name: customer?.name ?? "",
        advises,
      },
      content,
      totals,
    );

  // The actions are rendered again when the document's stage changes, not with every keystroke.
  const goTo = (field: string) => goToField(field, content.rows, customer?.id ?? null);
  const latest = useRef({ actionDocument, goTo });
  latest.current = { actionDocument, goTo };
  const { flush, take } = draft;
  const ready = useCallback(async () => {
    await take();
    const version = await flush();
    return version === null ? null : latest.current.actionDocument(version);
  }, [flush, take]);
  const onGoTo = useCallback((field: string) => latest.current.goTo(field), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the stage counts; a dialog reads what it needs when it opens.
  const shownDocument = useMemo(() => actionDocument(0), [id, type, status, number, customer, advises]);

  const own = useCustomStatus(fields.user_status, choices.statuses, type, dispatch);
  const addWork = useCallback(
    (work: RecommendedWork) => grid.add([fromRecommended(work, newId(), customer)]),
    [grid, customer],
  );
  const answerHere = useCallback(
    (answer: GivenAnswer, ids: readonly string[]) =>
      dispatch({
        type: "reprice",
        rows: content.rows.flatMap((row) => (ids.includes(row.id) ? { ...row, ...answer } : [])),
      }),
    [dispatch, content.rows],
  );
  const answering = useMemo(
    () => ({ customer: customer?.name ?? "", may: rights.answer, bill }),
    [customer, rights.answer, bill],
  );
  const hasMot = content.rows.some(({ item_type }) => item_type === "mot") || Boolean(fields.mot_class);
  const fieldProps = { fields, errors, dispatch };
  const answers = content.rows.some(({ source_line_id }) => source_line_id !== null);
  const counterFields = useMemo(
    () => <CounterFields fields={fields} errors={errors} dispatch={dispatch} type={type} answers={answers} />,
    [fields, errors, dispatch, type, answers],
  );

  return (
    <DisputeContext value={store}>
      <div data-editor>
        <OthersAtWork others={others} feed={draft.feed} store={store} rows={content.rows} />
        <EditorBar
          type={type}
          number={number}
          status={status}
          save={save}
          saveNow={() => void draft.flush()}
          goToDispute={goToDispute}
          others={<OthersHere others={others} rows={content.rows} />}
          own={<CustomStatusMenu {...own} of={`${documentTypeName(type)} ${number ?? ""}`.trim()} />}
        >
          <DocumentActions
            document={shownDocument}
            rights={exists ? rights : { ...rights, delete: false, discard: false }}
            businessCardPercent={String(choices.settings.business_card_surcharge_percent ?? "0")}
            own={own}
            ready={ready}
            answerHere={answerHere}
            onGoTo={onGoTo}
          />
        </EditorBar>
        <div className="mb-3 flex flex-col gap-2 empty:hidden">
          {draft.closed ? (
            <ClosedNotice
              closed={draft.closed}
              name={`${documentTypeName(type)} ${number ?? ""}`.trim()}
              forget={draft.forget}
            />
          ) : null}
          <HiddenDisputes content={content} disputes={state.disputes} dispatch={dispatch} />
          <RestoreDrafts {...{ userId, id, restore }} version={opened} content={first} />
        </div>
        <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_16rem] 2xl:grid-cols-[minmax(0,1fr)_19rem]">
          <div className="flex min-w-0 flex-col gap-4">
            <PartyPanel
              finder={finder}
              today={choices.today}
              autoFocus={opened === null}
              error={errors.customer_id ?? errors.vehicle_id}
              onNew={rights.take_in ? setParty : null}
              onRelease={release}
            >
              {counterFields}
            </PartyPanel>
            <AnswerContext value={answering}>
              <LineGrid
                store={store}
                type={type}
                content={content}
                totals={totals}
                errors={errors}
                dispatch={dispatch}
                grid={grid}
                choices={choices}
                said={props.said}
                customer={customer}
                registration={registration}
                memory={memory}
                costs={rights.costs}
                discounts={rights.discount}
                approvals={!bill || content.rows.some(({ approval }) => approval !== "")}
                technicians={type !== "estimate"}
              />
            </AnswerContext>
            <NarrativeCard
              work={fields.work_description}
              notes={fields.internal_notes}
              errors={errors}
              presets={choices.presets}
              dispatch={dispatch}
            />
          </div>
          <aside
            aria-label="Totals and more"
            className="grid gap-4 md:grid-cols-2 xl:sticky xl:top-16 xl:grid-cols-1"
          >
            <TotalsPanel type={type} totals={totals} costs={rights.costs} received={props.received} />
            <OpenWorkCard documentId={id} work={offered} onAdd={addWork} rows={content.rows} />
            {hasMot ? <MotCard {...fieldProps} settings={choices.settings} costs={rights.costs} /> : null}
            <DiscountsCard {...fieldProps} may={rights.discount} />
            <EarlierCard
              title="Open on this vehicle"
              documents={finder.start?.open_documents ?? []}
              exceptId={id}
            />
            <EarlierCard title="Quoted in 90 days" documents={finder.start?.estimates ?? []} exceptId={id} />
            {vehicle ? (
              <AdvisoryCard documentId={id} flush={draft.flush} onNoted={() => setNoted(true)} />
            ) : null}
            <MoreCard {...fieldProps} type={type} />
            {props.aside ?? <RestOfPage id={id} exists={exists} flush={flush} />}
          </aside>
        </div>
        <datalist id="editor-staff">
          {choices.staff.map(({ id: key, name }) => (
            <option key={key} value={name} />
          ))}
        </datalist>
        <KeysHelp />
        {party !== null ? (
          <NewPartyDialog
            typed={party}
            customerId={fields.customer_id || null}
            onVehicle={(vehicle_id, customer_id) => {
              setParty(null);
              void finder.find({ vehicle_id, customer_id });
            }}
            onCustomer={(customer_id) => {
              setParty(null);
              void finder.find({ customer_id });
            }}
            onClose={() => setParty(null)}
          />
        ) : null}
      </div>
    </DisputeContext>
  );

  function restore(kept: LocalDraft) {
    const { content: typed } = kept;
    const rows = typed.rows.length > 0 ? typed.rows : [blankRow(newId())];
    void draft.bringBack({ ...kept, content: { ...typed, rows } });
    const { customer_id, vehicle_id } = typed.fields;
    if (vehicle_id) void finder.find({ vehicle_id, customer_id: customer_id || null });
    else if (customer_id) void finder.find({ customer_id, without_vehicle: true });
  }
}
