import { endpoint } from "@/lib/api/endpoint";
import { createUser } from "@/lib/users/commands";
import { listUsers } from "@/lib/users/queries";
import { UserCreated, UserInList } from "@/lib/users/returns";

export const GET = endpoint(listUsers, { summary: "Users", returns: UserInList });

export const POST = endpoint(createUser, {
  summary: "Make a user",
  description: "The first password is answered this once.",
  returns: UserCreated,
  status: 201,
  location: "/users/{id}",
  example: { body: { name: "Joe Lee", email: "joe@example.co.uk", role: "technician" } },
});
