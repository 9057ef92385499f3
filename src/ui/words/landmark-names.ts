/** What stands at a place, by the kind a scenario names. */
export const landmarkNames: Readonly<Record<string, string>> = {
  townhall: 'Town hall',
  offices: 'Offices',
  school: 'School',
  clinic: 'Clinic',
  police: 'Police',
  centre: 'Children’s centre',
  vcs: 'Voluntary sector',
  youth: 'Youth centre',
  jobs: 'Careers and jobs',
};
