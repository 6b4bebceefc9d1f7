/** Works a value out when it is first asked for, and keeps it. */
export function lazily<Value>(make: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined
  return () => {
    kept ??= { value: make() }
    return kept.value
  }
}
