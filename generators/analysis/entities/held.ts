/** A value that may be another one while something is done, such as a ranker that has not seen the text at hand. */
export interface Held<Value> {
  now(): Value;
  during<Result>(other: Value, act: () => Result): Result;
}

export function held<Value>(usual: Value): Held<Value> {
  let current = usual;
  return {
    now: () => current,
    during: (other, act) => {
      const before = current;
      current = other;
      try {
        return act();
      } finally {
        current = before;
      }
    },
  };
}
