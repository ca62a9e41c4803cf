import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import type { TextSetup } from "@/lib/sms/queries/setup";
import { typedPrice } from "@/lib/sms/rules/price";
import { AccountForm } from "./account-form";
import { AccountSwitches } from "./account-switches";
import { ConnectForm } from "./connect-form";

interface AccountCardProps {
  setup: TextSetup;
  mayChange: boolean;
}

/** The account that texts go by, or the form to connect one. */
export function AccountCard({ setup, mayChange }: AccountCardProps) {
  const { account } = setup;
  return (
    <Card>
      <CardHeader
        title="Twilio"
        description={account ? account.account_sid : "Sends texts from a number of its own, or a name"}
        actions={<StateBadge account={account} />}
      />
      <CardBody className="flex flex-col gap-4">
        {account ? (
          <>
            <p className="text-base font-medium break-words">{account.name}</p>
            <Notes setup={setup} />
            {mayChange && account.readable ? (
              <AccountForm key={account.version} account={account} price={typedPrice(account.part_price)} />
            ) : null}
            <AccountSwitches
              account={account}
              answers={setup.answers}
              reachable={setup.reachable}
              mayChange={mayChange}
            />
          </>
        ) : (
          <>
            <Alert title="No texts are sent">
              Until an account is connected, texts that are written stay in the outbox under Messages, where
              they can be read.
            </Alert>
            {mayChange ? (
              <ConnectForm />
            ) : (
              <p className="text-sm text-muted-foreground">An administrator can connect an account.</p>
            )}
          </>
        )}
      </CardBody>
    </Card>
  );
}

function StateBadge({ account }: Pick<TextSetup, "account">) {
  if (!account) return <Badge tone="outline">Not connected</Badge>;
  if (!account.readable) return <Badge tone="danger">Keys unreadable</Badge>;
  if (!account.active) return <Badge tone="outline">Switched off</Badge>;
  return account.trial ? <Badge tone="warning">Trial</Badge> : <Badge tone="success">Texts go out</Badge>;
}

/** What the account cannot do, and what follows from it. */
function Notes({ setup: { account, answers, reachable } }: { setup: TextSetup }) {
  if (!account) return null;
  const { readable, trial, takes_answers } = account;
  return (
    <>
      {readable ? null : (
        <Alert tone="danger" title="Its keys cannot be read any more">
          Texts stay in the outbox until its keys are entered again.
        </Alert>
      )}
      {trial ? (
        <Alert tone="warning" title="This is a trial account">
          Twilio sends only to numbers that were verified in its console, and begins each text with a line of
          its own. Upgrade the account there, then save here.
        </Alert>
      ) : null}
      {takes_answers ? null : (
        <Alert tone="warning" title="Nobody can answer these texts">
          They come from a name and not from a number: STOP does not work, and no answer is seen here. A text
          that advertises has to say another way to stop them, such as a link or your telephone number.
        </Alert>
      )}
      {takes_answers && !answers ? (
        <Alert tone="warning" title="Answers do not come here yet">
          {reachable
            ? "Twilio does not know where to send what customers answer. Set it up with the button below. Twilio itself follows STOP already."
            : "Twilio can reach this garage only at an address on the internet: APP_URL has to be set to it, beginning with https. Twilio itself follows STOP already."}
        </Alert>
      ) : null}
      {reachable || !takes_answers ? null : (
        <p className="text-sm text-muted-foreground">
          Nor can Twilio report what was delivered: a text counts as sent once Twilio has it.
        </p>
      )}
    </>
  );
}
