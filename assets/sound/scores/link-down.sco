; The same two notes falling, duller and slower to speak.
i "Brass" 0.000 0.330 0.34 0.35 293.66 0.060 0.12 0.22 0.61 0.15
i "Brass" 0.255 0.640 0.28 0.50 220.00 0.065 0.42 0.10 0.23 -0.15
i "Room"  0 1.30 0.60 0.80 2800 0
