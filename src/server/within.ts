/** What is promised, or something else where that takes longer than so many milliseconds. */
export async function within<Value, Other>(span: number, promised: Promise<Value>, late: () => Other): Promise<Value | Other> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await Promise.race([
      promised,
      new Promise<Other>((done, failed) => {
        timer = setTimeout(() => {
          try {
            done(late());
          } catch (why) {
            failed(why);
          }
        }, span);
      }),
    ]);
  } finally {
    clearTimeout(timer);
  }
}
