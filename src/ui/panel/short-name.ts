const titles: readonly string[] = ['Cllr', 'Dr', 'Supt', 'Prof', 'Sir', 'Dame', 'Rev', 'Mr', 'Mrs', 'Ms'];

/** A name without its title, for rows where room is short: "Cllr Farah Siddiqui" is "Farah Siddiqui". */
export function shortName(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return rest.length > 1 && titles.includes(first) ? rest.join(' ') : name;
}
