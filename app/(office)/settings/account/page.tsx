import type { Metadata } from "next";
import { OwnPinForm } from "@/components/clock/own-pin-form";
import { KindChoices } from "@/components/notifications/kind-choices";
import { ChangePasswordForm } from "@/components/settings/change-password-form";
import { SessionList } from "@/components/settings/session-list";
import { Alert } from "@/components/ui/alert";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { EmailText } from "@/components/ui/email-text";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { listOwnSessions } from "@/lib/auth/queries/sessions";
import { deviceName } from "@/lib/auth/rules/device-name";
import { ROLE_NAMES } from "@/lib/auth/rules/role-names";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { listKindChoices } from "@/lib/notifications/queries/choices";

export const metadata: Metadata = { title: "My account" };

export default async function AccountPage() {
  const actor = await pageActor("account:own");
  const [sessions, choices] = await Promise.all([
    ask(listOwnSessions, actor, {}),
    ask(listKindChoices, actor, {}),
  ]);
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-5">
      <PageHeader title="My account" className="mb-0" />
      {actor.mustChangePassword ? (
        <Alert tone="warning" title="Choose a password of your own">
          The one you signed in with was made for you and shown to somebody. Everything else opens as soon as
          you have chosen yours.
        </Alert>
      ) : (
        <Card>
          <CardBody>
            <DescriptionList
              items={[
                { term: "Name", value: actor.name },
                { term: "E-mail address", value: <EmailText email={actor.email} /> },
                { term: "Role", value: actor.role ? ROLE_NAMES[actor.role] : null },
              ]}
            />
          </CardBody>
        </Card>
      )}
      <Card>
        <CardHeader title="Password" description="Your other devices are signed out when you change it." />
        <CardBody>
          <ChangePasswordForm email={actor.email} first={actor.mustChangePassword} />
        </CardBody>
      </Card>
      {may(actor, "clock:own") && !actor.mustChangePassword ? (
        <Card>
          <CardHeader title="PIN" description="To clock at the workshop’s shared screen." />
          <CardBody>
            <OwnPinForm />
          </CardBody>
        </Card>
      ) : null}
      {choices.length > 0 ? <KindChoices choices={choices} /> : null}
      {actor.mustChangePassword ? null : (
        <SessionList
          sessions={sessions.map((session) => ({
            ...session,
            device: deviceName(session.user_agent),
            current: session.id === actor.sessionId,
          }))}
        />
      )}
    </div>
  );
}
