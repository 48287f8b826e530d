// Makes handouts from Node: node handout.mjs HANDOUT OUTPUT.pdf. The program is started once and answers one request after another.
import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";

export class Handouts {
  #program;
  #rest = Buffer.alloc(0);
  #waiting = [];

  constructor(path = "handout") {
    this.#program = spawn(path, ["serve", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    this.#program.stdout.on("data", (piece) => {
      this.#rest = Buffer.concat([this.#rest, piece]);
      this.#deliver();
    });
    this.#program.on("close", (code) => {
      for (const { reject } of this.#waiting) reject(new Error(`handout ended with ${code}`));
    });
  }

  // Resolves to {pages, diagnostics, file}; rejects with what is wrong.
  make(request) {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#program.stdin.write(JSON.stringify(request) + "\n");
    });
  }

  close() {
    this.#program.stdin.end();
  }

  // Answers come in the order of the requests: a line of JSON, and as many bytes of a file as it says.
  #deliver() {
    for (let end; (end = this.#rest.indexOf(10)) >= 0; ) {
      const result = JSON.parse(this.#rest.subarray(0, end).toString());
      const next = end + 1 + (result.bytes ?? 0);
      if (this.#rest.length < next) return;
      const { resolve, reject } = this.#waiting.shift();
      if (result.status === "failed") reject(new Error(result.diagnostics.map((one) => one.message).join("; ")));
      else resolve({ ...result, file: Buffer.from(this.#rest.subarray(end + 1, next)) });
      this.#rest = this.#rest.subarray(next);
    }
  }
}

const [path, output] = process.argv.slice(2);
const handouts = new Handouts(path);
const request = {
  condition: "tight-hamstrings-knee-pain",
  side: "left",
  name: "Maria Alvarez",
  dose: { "quad-set": { reps: 8 } },
  date: "2026-11-21",
};
const [made, refused] = await Promise.allSettled([handouts.make(request), handouts.make({ ...request, sid: "left" })]);
await writeFile(output, made.value.file);
console.log(`${made.value.pages} pages; ${refused.reason.message}`);
handouts.close();
