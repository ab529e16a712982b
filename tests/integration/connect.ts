import { afterAll, inject } from "vitest";
import { closeConnections } from "@/lib/close-connections";

// Runs before the test file: the product's own code then reads these as its environment.
Object.assign(process.env, inject("services"));

afterAll(closeConnections);
