; A hand bell, once.
i "Bell" 0.003 2.40 0.5 0.22 880 2.6 0 0.42
i "Room" 0 2.40 0.45 0.82 5200 0
