import { openLibrary, readScenarioFile, scenarioFiles } from '../scenario/library.ts';

/** Reads one scenario, says it to the process that asked, and ends. Arguments: folder of scenarios, file name. */
const [folder = '', name = ''] = process.argv.slice(2);
const file = scenarioFiles(folder).find((one) => one === `${folder}/${name}`);
process.send?.({ scenario: file === undefined ? undefined : readScenarioFile(openLibrary(folder), file).scenario }, () => process.exit());
