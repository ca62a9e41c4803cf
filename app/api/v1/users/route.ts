import { endpoint } from "@/lib/api/endpoint";
import { createUser } from "@/lib/users/commands/users";
import { listUsers } from "@/lib/users/queries/users";
import { UserCreated, UserInList } from "@/lib/users/responses";

export const GET = endpoint(listUsers, { summary: "Users", returns: UserInList });

export const POST = endpoint(createUser, {
  summary: "Make a user",
  description: "The first password is answered this once.",
  returns: UserCreated,
  status: 201,
  location: "/users/{id}",
  example: { body: { name: "Joe Lee", email: "joe@example.co.uk", role: "technician" } },
});
