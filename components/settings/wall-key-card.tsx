"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Card, CardBody } from "@/components/ui/card";
import { toast } from "@/components/ui/toast";
import { makeWallKey, revokeWallKey } from "@/lib/workshop/actions";
import { ConfirmButton } from "./confirm-button";
import { OneTimeSecret, type Secret } from "./one-time-secret";

interface WallKeyCardProps {
  /** "Made by Ann on 1 December 2026"; null while there is no address. */
  made: string | null;
  mayChange: boolean;
}

/** Makes the address of the wall screen, shown once, and closes it. */
export function WallKeyCard({ made, mayChange }: WallKeyCardProps) {
  const [pending, start] = useTransition();
  const [secret, setSecret] = useState<Secret | null>(null);
  const make = () =>
    start(async () => {
      const answer = await makeWallKey({});
      if (!answer.ok) toast.error(answer.error.message);
      else
        setSecret({
          title: "The address of the wall screen",
          description:
            "Open it in the browser of the screen. Whoever has it sees the board, and nothing else.",
          secret: `${window.location.origin}/workshop/wall?key=${answer.data.key}`,
        });
    });
  const close = () =>
    start(async () => {
      const answer = await revokeWallKey({});
      if (answer.ok) toast.success("The address is closed");
      else toast.error(answer.error.message);
    });
  return (
    <Card>
      <CardBody className="flex flex-wrap items-center justify-between gap-3">
        <p>{made ?? "No screen can show the board without signing in."}</p>
        {mayChange ? (
          <div className="flex flex-wrap gap-2">
            {made ? (
              <>
                <ConfirmButton
                  title="Close the address?"
                  description="Screens that show the board by it stop within half a minute."
                  confirm="Close the address"
                  pending={pending}
                  onConfirm={close}
                >
                  <Button>Close the address</Button>
                </ConfirmButton>
                <ConfirmButton
                  title="Make a new address?"
                  description="The present one is closed: every screen then needs the new one."
                  confirm="Make a new address"
                  pending={pending}
                  onConfirm={make}
                >
                  <Button>New address</Button>
                </ConfirmButton>
              </>
            ) : (
              <Button variant="primary" pending={pending} onClick={make}>
                Make an address
              </Button>
            )}
          </div>
        ) : null}
      </CardBody>
      <OneTimeSecret shown={secret} onClose={() => setSecret(null)} />
    </Card>
  );
}
