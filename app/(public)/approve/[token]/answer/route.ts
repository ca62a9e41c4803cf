import { randomUUID } from "node:crypto";
import { publicRoute } from "@/lib/actions/public-route";
import { requireSameOrigin } from "@/lib/actions/same-origin";
import { seeOther } from "@/lib/actions/see-other";
import { answerOfCustomer } from "@/lib/approvals/commands/by-link";
import { sealTyped } from "@/lib/approvals/queries/typed-answer";
import { CUSTOMER_ANSWERS, type CustomerAnswer } from "@/lib/approvals/schema";
import { clientAddress } from "@/lib/auth/client-address";
import { AppError } from "@/lib/core/errors";

interface Context {
  params: Promise<{ token: string }>;
}

/** Takes a customer's answer, and leads back to their page: with thanks, or with what they typed and what was wrong. */
export const POST = publicRoute<Context>(async (request, { params }) => {
  requireSameOrigin(request);
  const { token } = await params;
  const form = new URLSearchParams(await request.text());
  const here = form.get("here") === "1";
  const answers = answersIn(form);
  const back = (asked: Record<string, string>) =>
    seeOther(`/approve/${token}?${new URLSearchParams({ ...asked, ...(here && { here: "1" }) })}`);
  const [name, question] = [form.get("name") ?? "", form.get("question") ?? ""];
  try {
    await answerOfCustomer(
      token,
      {
        ...{ key: form.get("key") ?? randomUUID(), shown: form.get("shown") ?? "" },
        answers: Object.entries(answers).map(([item, answer]) => ({ item, answer })),
        ...{ name, question, signature: form.get("signature") ?? "" },
        place: here ? "counter" : "link",
        device: request.headers.get("user-agent")?.slice(0, 400) ?? null,
      },
      clientAddress((header) => request.headers.get(header)),
    );
    return back({ done: "1" });
  } catch (error) {
    if (!(error instanceof AppError) || error.code === "RATE_LIMITED") throw error;
    if (error.code === "NOT_FOUND") return seeOther(`/approve/${token}`);
    const message =
      error.code === "VALIDATION_ERROR" ? (error.details[0]?.message ?? error.message) : error.message;
    return back({
      typed: sealTyped({
        ...{ name: name.slice(0, 120), question: question.slice(0, 2000) },
        answers,
        message,
      }),
    });
  }
});

function answersIn(form: URLSearchParams): Record<string, CustomerAnswer> {
  const said = [...form].flatMap(([field, value]) => {
    const item = /^answer\.(.+)$/.exec(field)?.[1];
    const answer = CUSTOMER_ANSWERS.find((known) => known === value);
    return item && answer ? [[item, answer] as const] : [];
  });
  return Object.fromEntries(said);
}
