import { expect, test } from "vitest";
import { addressProblem, guardedLookup, isAllowedAddress } from "@/lib/webhooks/delivery/safe-address";

const OUTSIDE = [
  "8.8.8.8",
  "1.1.1.1",
  "172.32.0.1",
  "100.128.0.1",
  "2a00:1450:4009::200e",
  "2606:4700::1111",
];

const INSIDE = [
  "10.255.255.255",
  "100.64.0.1",
  "127.0.0.1",
  "127.255.255.254",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.178.20",
  "::1",
  "fc00::1",
  "fdff:ffff::1",
  "::ffff:127.0.0.1",
  "::ffff:a00:1",
];

const NEVER = [
  "0.0.0.0",
  "0.1.2.3",
  "100.100.100.200",
  "169.254.169.254",
  "192.0.0.192",
  "198.18.0.1",
  "224.0.0.1",
  "240.0.0.1",
  "255.255.255.255",
  "::",
  "::7f00:1",
  "::ffff:169.254.169.254",
  "::ffff:8.8.8.8",
  "64:ff9b::7f00:1",
  "64:ff9b:1::a00:1",
  "100::1",
  "2001:0:4136:e378::1",
  "2001:db8::1",
  "2002:7f00:1::",
  "fd00:ec2::254",
  "fe80::1",
  "fe80::1%lo",
  "fec0::1",
  "ff02::1",
  "localhost",
  "",
];

test.each(OUTSIDE)("%s is the public internet", (address) => {
  expect(isAllowedAddress(address, { allowPrivate: false })).toBe(true);
});

test.each(INSIDE)("%s is the garage's own network: only where that is allowed", (address) => {
  expect(isAllowedAddress(address, { allowPrivate: false })).toBe(false);
  expect(isAllowedAddress(address, { allowPrivate: true })).toBe(true);
});

test.each(NEVER)("%s is sent nothing, whatever is allowed", (address) => {
  expect(isAllowedAddress(address, { allowPrivate: true })).toBe(false);
});

test.each([
  "http://169.254.169.254/latest/meta-data",
  "http://[::ffff:a9fe:a9fe]/",
  "http://0/",
  "https://mail.example.co.uk:25/",
  "https://example.co.uk:22/",
  "https://user@example.co.uk/",
  "file:///etc/passwd",
  "gopher://example.co.uk/",
])("%s is refused, whatever is allowed", (address) => {
  expect(addressProblem(address, { allowPrivate: true })).toEqual(expect.any(String));
});

test.each(["https://example.co.uk/ga4", "https://example.co.uk:8443/?key=1", "https://[2606:4700::1111]/"])(
  "%s is good",
  (address) => {
    expect(addressProblem(address, { allowPrivate: false })).toBeNull();
  },
);

const lookUp = (name: string, allowPrivate: boolean, all: boolean) =>
  new Promise((done, failed) =>
    guardedLookup({ allowPrivate })(name, { all }, (error, found) => (error ? failed(error) : done(found))),
  );

test("a name is connected to where it led when it was looked up, or not at all", async () => {
  await expect(lookUp("localhost", false, true)).rejects.toThrow("private network");
  await expect(lookUp("localhost", false, false)).rejects.toThrow("private network");
  expect(await lookUp("localhost", true, false)).toMatch(/^(127\.0\.0\.1|::1)$/);
  expect(await lookUp("localhost", true, true)).toContainEqual(expect.objectContaining({ family: 4 }));
});
