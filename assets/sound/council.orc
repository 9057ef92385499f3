; The council building after hours, as instruments: wood, paper, brass, one string, one bell, one room.
; Every score in scores/ plays these. Synthesis only; every random number is seeded.
; p4 is level (linear), p5 the share sent to the room, unless said otherwise.
sr     = 48000
ksmps  = 8
nchnls = 2
0dbfs  = 1
seed 1907

gaLeft  init 0
gaRight init 0
gaRoom  init 0
giCos   ftgen 0, 0, 65536, 11, 1

; Modes are rows of frequency (Hz), level and ring time to -60 dB (s).
giPencil ftgen 0, 0, -24, -2, 1130,.5,.022, 1870,.7,.018, 2640,1,.016, 3510,.9,.013, 4420,.7,.011, 5630,.5,.009, 7050,.3,.007, 8600,.2,.006
giTable  ftgen 0, 0, -42, -2, 96,.8,.16, 141,1,.15, 187,.9,.13, 236,.75,.12, 301,.7,.11, 373,.55,.1, 452,.5,.085, 566,.42,.075, 689,.36,.066, 861,.3,.056, 1093,.24,.046, 1420,.18,.036, 1910,.12,.028, 2630,.08,.02
giDoor   ftgen 0, 0, -36, -2, 58,1,.42, 83,.95,.4, 117,.9,.34, 152,.7,.3, 203,.6,.26, 262,.5,.22, 338,.4,.18, 431,.32,.15, 557,.26,.12, 742,.2,.1, 1010,.14,.07, 1460,.09,.05
giLatch  ftgen 0, 0, -27, -2, 640,.5,.05, 1180,.8,.05, 1730,.9,.045, 2390,1,.05, 3120,.8,.04, 4070,.6,.035, 5210,.45,.03, 6640,.3,.022, 8300,.2,.016
giTick   ftgen 0, 0, -27, -2, 410,.55,.055, 780,.8,.05, 1240,1,.042, 1715,.85,.036, 2380,.7,.03, 3160,.5,.024, 4230,.35,.018, 5600,.22,.013, 7300,.12,.009
giTock   ftgen 0, 0, -27, -2, 318,.75,.065, 590,1,.058, 935,.95,.048, 1310,.75,.04, 1840,.5,.032, 2520,.34,.026, 3380,.22,.02, 4510,.13,.014, 6000,.07,.01

; A bank of struck modes. Resonators, not sines: the blow's own grain stays in the ring.
; Higher modes are lifted, as a small hard body radiates them better; low ones would only boom.
opcode Modes, a, aiio
  aBlow, iRows, iTune, iRow xin
  iFreq  tab_i iRow * 3, iRows
  iLevel tab_i iRow * 3 + 1, iRows
  iRing  tab_i iRow * 3 + 2, iRows
  aMode  reson aBlow, iFreq * iTune, 2.2 / iRing, 2
  aRest  init 0
  if (iRow + 1) * 3 < ftlen(iRows) then
    aRest Modes aBlow, iRows, iTune, iRow + 1
  endif
  xout aMode * iLevel * (iFreq * iTune / 600) ^ .9 + aRest
endop

; Fibres catching and letting go: seeded noise whose level is itself rough, around a moving band.
opcode Fibres, a, kkki
  kCentre, kWidth, kRough, iSeed xin
  aNoise rand 1, iSeed, 1
  kSlow  randi 1, kRough, iSeed * .7 + .01, 1
  kFast  randi 1, kRough * 5.3, iSeed * .5 + .02, 1
  kGrip  = (.25 + .75 * abs(kSlow)) * (.15 + kFast * kFast)
  aBand  butterbp aNoise, kCentre, kWidth
  aSnaps dust2 1, kRough * 9
  aSnaps butterbp aSnaps, kCentre * 1.3, kWidth
  aDull  butterlp aBand * a(kGrip) + aSnaps * 1.3, kCentre * 2.1 + 900
  xout aDull
endop

; Sends a dry sound out, slightly to one side, and part of it to the room.
opcode Place, 0, aii
  aDry, iRoom, iSide xin
  gaLeft  += aDry * sqrt((1 - iSide) / 2) * 1.414
  gaRight += aDry * sqrt((1 + iSide) / 2) * 1.414
  gaRoom  += aDry * iRoom
endop

; Wood or metal struck. p6 rows of modes, p7 tuning, p8 contact (s), p9 grain of the contact heard dry, p10 its brightest (Hz), p11 seed, p12 side
instr Struck
  iRows  = p6 == 1 ? giPencil : (p6 == 2 ? giTable : (p6 == 3 ? giDoor : (p6 == 4 ? giLatch : (p6 == 5 ? giTick : giTock))))
  aShape linseg 0, p8 * .35, 1, p8 * .65, 0, 1, 0
  aGrain rand 1, p11, 1
  aBlow  = aShape * aShape * (.45 + .55 * aGrain)
  iFirst tab_i 0, iRows
  aBlow  butterhp aBlow, iFirst * p7 * .7
  aRing  Modes aBlow, iRows, p7
  aTouch butterlp aShape * aGrain, p10
  aOut   = (aRing + aTouch * p9) * p4
  Place aOut, p5, p12
endin

; A soft weight coming to rest on a surface. p6 start Hz, p7 end Hz, p8 ring (s), p9 seed
instr Weight
  kPitch expseg p6, p8 * .3, p7, p3, p7
  aRise  linseg 0, .004, 1, p3, 1
  aFall  expseg 1, p8, .001, p3, .0001
  aTone  poscil aRise * aFall, kPitch
  aGrain rand 1, p9, 1
  aGrain butterlp aGrain, p7 * 6
  aDull  expseg 1, p8 * .35, .001, p3, .0001
  Place (aTone * .8 + aGrain * aRise * aDull * .9) * p4, p5, 0
endin

; Paper moving. p6..p8 band centre (Hz) at start, middle and end, p9 roughness (Hz), p10 where the middle is (0-1), p11 seed, p12 side
instr Paper
  kCentre expseg p6, p3 * p10, p7, p3 * (1 - p10), p8
  kSwell  linseg 0, p3 * p10, 1, p3 * (1 - p10), 0
  kSwell  = kSwell * kSwell
  aSheet  Fibres kCentre, kCentre * 1.1, p9, p11
  aUnder  Fibres kCentre * .36, kCentre * .4, p9 * .6, p11 * .9 + .03
  Place (aSheet + aUnder * .55) * a(kSwell) * p4, p5, p12
endin

; Air through a doorway, or a room heard from another. p6 Hz, p7 where it is strongest (0-1), p8 seed
instr Air
  aNoise pinker
  aSeed  rand 1, p8, 1
  aBody  butterlp aNoise * 1.6 + aSeed * .2, p6
  aBody  butterlp aBody, p6 * 1.4
  aBody  butterhp aBody, 70
  kSwell linseg 0, p3 * p7, 1, p3 * (1 - p7), 0
  kSwell = kSwell * kSwell * (3 - 2 * kSwell)
  Place aBody * a(kSwell) * p4, p5, 0
endin

; One brass player, far enough away to be kind. p6 Hz, p7 attack (s), p8 release (s), p9 brightness 0-1, p10 seed, p11 side
instr Brass
  kBreath linseg 0, p7, 1, p7 * 1.6, .86, p3 - p7 * 2.6 - p8, .78, p8, 0
  kBreath = kBreath * kBreath * (3 - 2 * kBreath)
  kScoop  linseg -.011, p7 * 1.2, .0015, .08, 0, p3, 0
  kDrift  randi .0016, 5.5, p10, 1
  kPitch  = p6 * (1 + kScoop + kDrift)
  kBright = .16 + (.34 + .3 * p9) * kBreath
  aTone   gbuzz 1, kPitch, 24, 1, kBright, giCos
  aTwin   gbuzz 1, kPitch * 1.0009, 24, 1, kBright * .94, giCos, .06
  aLip    rand 1, p10 * .8 + .01, 1
  aLip    butterbp aLip, p6 * 3, p6 * 4
  kChiff  expseg .1, p7 * 2, .012, p3, .006
  aBell   = (aTone + aTwin * .6) * .5 + aLip * a(kChiff)
  aBell   pareq aBell, 480, 1.5, 1.1, 0
  aBell   pareq aBell, 1150, 1.25, 1.4, 0
  aBell   butterlp aBell, 1500 + 2600 * p9
  aBell   dcblock2 aBell * a(kBreath)
  Place aBell * p4, p5, p11
endin

; One low bowed string. p6 Hz, p7 attack (s), p8 release (s), p9 seed
instr Bowed
  kBow    linseg 0, p7, 1, p3 - p7 - p8, .8, p8, 0
  kBow    = kBow * kBow * (3 - 2 * kBow)
  kDrift  randi .0011, 7, p9, 1
  kRock   linseg 0, p7 * 2, 0, .6, .0022, p3, .0022
  kVib    poscil kRock, 4.7
  aString vco2 .5, p6 * (1 + kDrift + kVib)
  aHair   rand 1, p9 * .6 + .02, 1
  aHair   butterbp aHair, 1350, 1700
  kHair   linseg .09, p7, .028, p3, .012
  aString = aString + aHair * a(kHair)
  aString butterlp aString, 1300 + 1300 * kBow
  aBody1  reson aString, 98, 26, 1
  aBody2  reson aString, 196, 44, 1
  aBody3  reson aString, 294, 80, 1
  aBody4  reson aString, 445, 130, 1
  aBody5  reson aString, 720, 260, 1
  aOut    = aString * .55 + aBody1 * .3 + aBody2 * .7 + aBody3 * .6 + aBody4 * .5 + aBody5 * .4
  aOut    dcblock2 aOut * a(kBow)
  Place aOut * p4, p5, 0
endin

; One partial of the bell, split in two as cast bells are. Called by Bell.
opcode Partial, a, iiii
  iFreq, iLevel, iRing, iSplit xin
  aFall expseg 1, iRing, .001, 10, .0001
  aOne  poscil 1, iFreq
  aTwo  poscil .7, iFreq + iSplit, -1, .27
  xout (aOne + aTwo) * aFall * iLevel
endop

; A hand bell struck once. p6 strike note (Hz), p7 ring of the strike note (s), p8 hand laid on after (s, 0 never), p9 seed
instr Bell
  aHum   Partial p6 * .502,  .34, p7 * 1.5,  .35
  aNote  Partial p6,         1,   p7,        .9
  aThird Partial p6 * 1.192, .34, p7 * .75,  1.3
  aFifth Partial p6 * 1.506, .2,  p7 * .6,   .8
  aOct   Partial p6 * 2.008, .55, p7 * .55,  1.9
  aTen   Partial p6 * 2.53,  .2,  p7 * .36,  1.1
  aTwlf  Partial p6 * 3.02,  .32, p7 * .32,  2.6
  aHigh  Partial p6 * 4.17,  .17, p7 * .2,   3.1
  aTop   Partial p6 * 5.43,  .09, p7 * .12,  4.2
  aSum   = (aHum + aNote + aThird + aFifth + aOct + aTen + aTwlf + aHigh + aTop) * .3
  aRise  linseg 0, .0025, 1, p3, 1
  aClap  rand 1, p9, 1
  aClap  butterbp aClap, p6 * 3.4, p6 * 3
  aHit   expseg 1, .014, .001, p3, .0001
  kHand  init 1
  kTone  init 16000
  if p8 > 0 then
    kHand expseg 1, p8, 1, .09, .06, .2, .004, p3, .0005
    kTone expseg 16000, p8, 16000, .05, 1300, p3, 700
  endif
  aOut   tone aSum * aRise * a(kHand), kTone
  Place (aOut + aClap * aHit * aRise * .22) * p4, p5, -.12
endin

; The room itself; play it for the whole cue. p4 level, p5 length 0-1, p6 damping (Hz), p7 corridor flutter 0-1
instr Room
  aIn    butterhp gaRoom, 90
  aEarly delay aIn, .017
  aLate  delay aIn, .029
  aFlut  comb aIn, .9, .0213
  aFlut  butterlp aFlut, 1500
  aSend  = aIn + aEarly * .5 + aFlut * p7
  aL, aR reverbsc aSend, aSend + (aLate - aEarly) * .35, p5, p6, sr, .6, 1
  kEnd   linseg 1, p3 - .05, 1, .05, 0
  outs (gaLeft + (aL + aEarly * .12 * p4) * p4) * kEnd, (gaRight + (aR + aLate * .12 * p4) * p4) * kEnd
  gaLeft  = 0
  gaRight = 0
  gaRoom  = 0
endin
