/** The document of the small scenario, as a writer would type it. Its file is called `small-scenario.yaml`. */
export const smallDocument = `id: small-scenario
version: 1
sheet: 1
title: Who opens the gate?
family: leading-change
caseStudy: "3"
cite: Resourceful leadership, chapter 4, case study 3
authority: S
setting: A small port, a cold hall, and a key on your desk.
minutes: 5
starts: 2007-10
named:
  behaviours: [commitment, collaborate]
  says: Leaders in the case said who answers for what, and worked with those who did.
  grade: stated
  evidence: [RL-CS3-B1]
terms:
  - { term: red bill, says: A bill that has been sent for the third time. }
resources:
  time: { level: 8, ceiling: 10, monthly: 1, says: A clear diary }
  resilience: { level: 7, ceiling: 10, monthly: 0.5, says: You slept well }
  team: { level: 5, ceiling: 8, monthly: 0.5, says: Two good people }
  evidence: { level: 2, ceiling: 10, monthly: 0, says: One old report }
  cover: { level: 5, ceiling: 10, monthly: 0, says: They are curious }
  budget: { level: 4, ceiling: 10, monthly: 0.25, says: Enough until spring }
indicators:
  - { id: safety, name: Children kept safe, momentum: -1 }
  - { id: learning, name: Doing well at school, momentum: 0 }
briefing:
  headline: A cold hall and four wards
  text: >
    You came in October. The last director left a list and no names on it.
    Everyone is polite.
  record: { says: "Rated adequate, and sliding.", grade: stated, evidence: [RL-CS3-X1] }
  pins:
    - { ward: quay, says: "The docks, where children fare worst." }
    - { ward: mill, says: The town hall and its clock. }
    - { ward: hill, says: "Quiet streets, loud letters." }
    - { ward: green, says: Where the buses stop. }
  who: [ada, ben, cal]
  begin: Begin with the gate
stakeholders:
  - id: ada
    name: Ada Finch
    role: Chief executive
    standsFor: chief-executive
    sphere: corporate
    portrait: { hair: crop, tone: b, collar: open }
    trust: 4
    reciprocity: 3
    influence: 9
    reading: 3
    wants: A hall that is warm
    agenda: To be asked before and not after.
    pressures: A full school and a bill that nobody owns.
    history: Eleven years here, four directors.
    gives: { results: 2, simplify: 1 }
    bearing: 20
    ring: 2
  - id: ben
    name: Ben Osei
    role: Head teacher
    standsFor: schools
    sphere: partner
    portrait: { hair: crop, tone: b, collar: open }
    trust: 5
    reciprocity: 5
    influence: 4
    reading: 5
    wants: A hall that is warm
    agenda: To be asked before and not after.
    pressures: A full school and a bill that nobody owns.
    history: Eleven years here, four directors.
    gives: { collaborate: 2, openness: 1 }
    bearing: 140
    ring: 1
  - id: cal
    name: Cal Reed
    role: Runs the hall
    standsFor: third-sector
    sphere: community
    portrait: { hair: crop, tone: b, collar: open, extras: [] }
    trust: 3
    reciprocity: 2
    influence: 2
    reading: 1
    wants: A hall that is warm
    agenda: To be asked before and not after.
    pressures: A full school and a bill that nobody owns.
    history: Eleven years here, four directors.
    bearing: 250
    ring: 1
influences:
  - { from: ada, to: ben, weight: 0.5 }
assets:
  - id: one-account
    name: One account
    kind: structure
    says: Two budgets under one number, with two signatures.
    affinities: { results: 2, simplify: 1 }
    yields: { evidence: 0.25 }
    sustains: { safety: 1 }
    grade: inferred
    evidence: [RL-CS3-R1]
  - id: local-team
    name: Local team
    kind: people
    says: A nurse, a youth worker and a social worker who share a kettle.
    affinities: { collaborate: 3 }
    yields: { team: 0.5 }
    grade: stated
    evidence: [RL-CS3-R3]
initiatives:
  - id: joint-team
    name: A team for the quay
    says: Three services, one door.
    upkeep: { team: 0.5 }
    months: 4
    becomes: local-team
    matured:
      - { trust: { ben: 1 }, why: the team is there, grade: judgement }
    dropped:
      - { trust: { ben: -2 }, why: the team is gone, grade: judgement }
    grade: stated
    evidence: [RL-CS3-R3]
horizons:
  - id: asking
    title: Who answers
    line: Roles, and who is told what
    frames:
      - id: orders
        problem: critical
        work: technical
        says: This is an emergency. You will get instructions.
        follows: They write it down. Ben stops writing first.
        effects:
          - { trust: { ben: -1 }, why: he was not asked, grade: judgement }
      - id: shared
        problem: wicked
        work: adaptive
        says: Nobody here can do this alone, and I cannot either.
        follows: A silence. Then Cal moves a chair closer.
        effects:
          - { trust: { cal: 1 }, why: you said it aloud, grade: judgement }
      - id: routine
        problem: tame
        work: technical
        says: We know how to do this. Let us do it well.
        follows: Ada nods and looks at the clock.
  - id: seeing
    title: Seeing it through
    line: What is counted, and by whom
    refill: { time: 3, resilience: 1 }
opens: the-gate
beats:
  - id: the-gate
    horizon: asking
    label: The gate
    when: Monday, the second week
    question: Who opens the gate?
    scene: >
      Ben Osei has left the school gate open all night. Three boys slept in the hall.
      He puts the key on your desk.
    places: [quay-school]
    needs:
      - { when: { profile: embeddedness, atLeast: 6 }, weights: { openness: 3 } }
      - { weights: { collaborate: 3, openness: 1 } }
    looks:
      - id: ask-ben
        at: { person: ben }
        title: Ask Ben what he promised
        costs: { time: 1 }
        text: He promised them a room until Friday. He has told nobody else.
        reveals: { agendas: [ben], hidden: [open-it], facts: [gate-promised] }
        grade: judgement
    options:
      - id: open-it
        title: Keep the gate open
        line: A warm hall tonight. The rules can follow.
        costs: { time: 2 }
        hiddenCosts: { cover: 1 }
        behaviours: { openness: 2, collaborate: 1 }
        turns:
          - when: { trust: ada, atMost: 3 }
            headline: Ada shuts it again
            consequence: The caretaker has a letter from Ada by noon. The boys take their bags to the bus shelter.
            effects:
              - { trust: { ben: -1 }, why: he gave his word, grade: judgement }
        headline: The hall stays warm
        consequence: Cal brings soup. By Thursday a nurse comes too, and stays after her shift.
        voices: [{ who: cal, says: You came back. }]
        effects:
          - { trust: { ben: 2, cal: 1 }, why: the gate stayed open, grade: inferred, evidence: [RL-CS3-R1] }
          - { start: joint-team, grade: judgement }
        leads: the-hall
      - id: ask-the-families
        title: Ask the families first
        line: Nobody has asked why the boys left.
        costs: { time: 3 }
        behaviours: { collaborate: 3 }
        headline: It is done
        consequence: Nobody says anything for a while. Then the work begins.
        effects:
          - { trust: { cal: 2 }, why: somebody came, grade: judgement }
          - { fact: gate-promised, grade: judgement }
          - later:
              months: 3
              effects: [{ resource: { cover: 1 } }]
            why: mothers talk to councillors
            grade: judgement
        leads:
          - { when: { trust: cal, atLeast: 5 }, to: the-hall }
          - { to: the-count }
      - id: write-the-rule
        title: Write one rule for all schools
        line: Every head knows by Friday what is allowed.
        costs: { evidence: 1 }
        behaviours: { commitment: 1, simplify: 2 }
        headline: It is done
        consequence: Nobody says anything for a while. Then the work begins.
        effects:
          - { momentum: { safety: 2 }, wards: [quay], why: "one rule, one door", grade: judgement }
          - chance: { id: rule-leaks, odds: 0.5, then: [{ resource: { cover: -1 } }] }
            why: drafts travel
            grade: judgement
        leads: the-hall
        months: 1
    pass:
      headline: Somebody locks it
      consequence: Nobody says anything for a while. Then the work begins.
      effects:
        - { trust: { cal: -1 }, why: nobody came, grade: judgement }
      leads: the-hall
    months: 2
    study: { says: The director made clear who answers for what before changing any structure., grade: stated, evidence: [RL-CS3-R1] }
  - id: the-hall
    horizon: asking
    label: The hall
    when: March, after rain
    question: Who pays for the hall?
    scene: >
      The heating bill lies between Ada Finch and Cal Reed. Neither has touched it.
      A boy called Jay is mopping round their chairs.
    places: [town-hall]
    needs: { results: 2, simplify: 2 }
    options:
      - id: pool-the-money
        title: Put both budgets in one
        line: One account, two signatures.
        costs: { budget: 2 }
        behaviours: { simplify: 2, collaborate: 1 }
        when: { frame: shared }
        closed: Nobody has agreed yet that it is theirs.
        headline: It is done
        consequence: Nobody says anything for a while. Then the work begins.
        effects:
          - { gain: one-account, why: both signed, grade: inferred, evidence: [RL-CS3-R3] }
          - { if: { initiative: joint-team }, then: [{ momentum: { learning: 2 }, why: they share a kettle }], grade: judgement }
        leads: the-count
      - id: pay-it-yourself
        title: Pay it from your own budget
        line: The hall stays warm and the question stays open.
        costs: { budget: 1 }
        behaviours: { belief: 2 }
        headline: It is done
        consequence: Nobody says anything for a while. Then the work begins.
        effects:
          - { reciprocity: { cal: 1 }, why: you gave first, grade: judgement }
          - { trust: { cal: 1 }, why: you gave first, grade: judgement }
        leads: the-count
      - id: close-the-hall
        title: Close it and say why
        line: Money goes where the count says children are worst off.
        costs: { resilience: 1 }
        behaviours: { results: 2 }
        headline: It is done
        consequence: Nobody says anything for a while. Then the work begins.
        effects:
          - { resource: { budget: 1 }, why: no bill, grade: judgement }
          - { trust: { cal: -2 }, why: the hall is cold, grade: judgement }
          - { if: { fact: gate-promised }, then: [{ trust: { ben: -1 }, why: he gave his word }], grade: judgement }
        leads: the-count
    pass:
      headline: The bill goes red
      consequence: Nobody says anything for a while. Then the work begins.
      effects:
        - { resource: { cover: -1 }, why: a red bill on the agenda, grade: judgement }
      leads: the-count
    months: 3
  - id: the-count
    horizon: seeing
    label: The count
    when: September
    question: What do you count?
    scene: >
      Jay is back at school and keeps the tally on the wall. Ben reads it out.
      The numbers are not the ones you report.
    places: [quay-school, town-hall]
    needs: { learn: 3, results: 1 }
    options:
      - id: count-what-jay-counts
        title: Count what Jay counts
        line: His wall becomes the report.
        costs: { time: 1 }
        behaviours: { learn: 3 }
        headline: It is done
        consequence: Nobody says anything for a while. Then the work begins.
        effects:
          - { momentum: { safety: 1, learning: 2 }, why: the right thing is counted, grade: judgement }
        leads: the-end
      - id: count-both
        title: Keep both lists
        line: Twice the work, and nobody feels overruled.
        costs: { team: 1 }
        behaviours: { resilience: 1, learn: 1 }
        headline: It is done
        consequence: Nobody says anything for a while. Then the work begins.
        effects:
          - { trust: { ada: 1, ben: -1 }, why: more forms, grade: judgement }
        leads: the-end
      - id: keep-the-old-list
        title: Keep the list you report
        line: One list, known to everyone above you.
        behaviours: { results: 1, commitment: 1 }
        headline: It is done
        consequence: Nobody says anything for a while. Then the work begins.
        effects:
          - { resource: { cover: 1 }, why: no surprises, grade: judgement }
        leads:
          - { when: { worked: true, atMost: 0.6 }, to: adrift }
          - { to: the-end }
    pass:
      headline: Jay wipes the wall
      consequence: Nobody says anything for a while. Then the work begins.
      effects:
        - { momentum: { safety: -1 }, why: nothing is counted, grade: judgement }
      leads: the-end
    months: 3
events:
  - id: inspection
    title: The inspectors come
    text: Two inspectors ask for the tally. Jay shows them the wall.
    month: 4
    announced: true
    effects:
      - { resource: { time: -1 }, why: three days of questions, grade: judgement }
endings:
  - id: held
    title: The gate is theirs
    text: In October the key hangs by the door, and nobody asks who may use it.
    because: What you won stayed when you looked away.
    when: { base: true, atLeast: 1 }
    grade: judgement
  - id: adrift
    title: A list without names
    text: In October the list is longer. It still has no names on it.
    because: Nothing was left that works without you.
    grade: judgement
casePath:
  - { beat: the-gate, option: open-it, frame: shared, looks: [ask-ben], apply: [ben] }
  - { beat: the-hall, option: pool-the-money }
  - { beat: the-count, option: count-what-jay-counts }
findings:
  - { id: widened, headline: You left more than you found, says: The base is wider than it was., when: { base: true, atLeast: 1 }, grade: inferred, evidence: [RL-CS3-R1] }
  - { id: as-it-was, headline: You left it as it was, says: The base did not grow., grade: judgement }
questions:
  - { id: who-answered, text: "Who answered for the hall, and since when?", evidence: [RL-Q-CAP-3] }
facilitation:
  purpose: To see how much one open gate moves.
  opening: Think of a gate of your own.
  closing: Say who opened it.
  guide: { splits: [{ beat: the-gate, says: Warmth against rules. }], holdBack: Until the gate is open., questions: [Who has the key?] }
  prompts: [{ beat: the-gate, say: Who would you have asked first? }]
  events:
    - id: flood
      title: Water in the hall
      text: The hall is wet by noon. Ben moves the chairs.
      bring: When a table is too dry.
      effects: [{ resource: { time: -1 }, why: a day of mopping, grade: judgement }]
  roles: [{ id: director, title: Director, aim: A hall that stays open., knows: What the last director left. }, { id: head, title: Head, stakeholder: ben, aim: A gate that opens., knows: Who has the key. }]
`;

/** The authority that the small document happens in. */
export const smallAuthority = `id: S
profile: { level: 4, consistency: 3, politicalStability: 4, corporateStrength: 5, embeddedness: 2, deprivation: 6 }
history: Four directors in eleven years.
water: { sea: The Sound, river: River Ea }
geography:
  seed: 7
  border: [[300, 200], [1100, 220], [1080, 700], [320, 680]]
  coast: []
  river: []
  riverWidth: [20, 8]
  core: [700, 450]
indicators: [learning, safety]
wards:
  - { id: quay, name: Quay, outcomes: [3, 2] }
  - { id: mill, name: Mill, outcomes: [4, 4] }
  - { id: hill, name: Hill, outcomes: [8, 7] }
  - { id: green, name: Green, outcomes: [5, 6] }
places:
  - { id: town-hall, name: Town hall, kind: townhall, ward: mill }
  - { id: quay-school, name: Quay school, kind: school, ward: quay }
`;

/** As much of the evidence register as the small document cites. */
export const smallRegister = `- { id: RL-CS3-B1, stakeholders: [chief-executive] }
- { id: RL-CS3-R1, stakeholders: [schools] }
- { id: RL-CS3-R3, stakeholders: [third-sector] }
- { id: RL-CS3-X1, stakeholders: [] }
- { id: RL-Q-CAP-3 }
`;
