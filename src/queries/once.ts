/** What `gather` gives, gathered once a build; anew at each call while a page is being worked on. */
export function onceABuild<Gathered>(gather: () => Gathered): () => Gathered {
  let gathered: { value: Gathered } | undefined;
  return () => {
    if (import.meta.env.DEV || gathered === undefined) gathered = { value: gather() };
    return gathered.value;
  };
}
