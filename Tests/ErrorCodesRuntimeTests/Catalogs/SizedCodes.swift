// Enums on either side of the sizes at which the tag of a payload-free enum grows.
// swift-format-ignore-file
import ErrorCodesRuntime

enum Sized1: ErrorCode {
    typealias RawValue = Int
    case c0

    /// The position by an exhaustive switch, which owes nothing to the layout.
    var switched: Int {
        switch self {
        case .c0: 0
        }
    }

    static let _table = _CodeTable(domain: "sized", typeBase: "https://example.com/", rows: #"""
        0 400 c0 never info - T
        """#)
}

enum Sized2: ErrorCode {
    typealias RawValue = Int
    case c0, c1

    /// The position by an exhaustive switch, which owes nothing to the layout.
    var switched: Int {
        switch self {
        case .c0: 0
        case .c1: 1
        }
    }

    static let _table = _CodeTable(domain: "sized", typeBase: "https://example.com/", rows: #"""
        0 400 c0 never info - T
        2 400 c1 never info - T
        """#)
}

enum Sized3: ErrorCode {
    typealias RawValue = Int
    case c0, c1, c2

    /// The position by an exhaustive switch, which owes nothing to the layout.
    var switched: Int {
        switch self {
        case .c0: 0
        case .c1: 1
        case .c2: 2
        }
    }

    static let _table = _CodeTable(domain: "sized", typeBase: "https://example.com/", rows: #"""
        0 400 c0 never info - T
        2 400 c1 never info - T
        4 400 c2 never info - T
        """#)
}

enum Sized255: ErrorCode {
    typealias RawValue = Int
    case c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19
    case c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, c33, c34, c35, c36, c37, c38, c39
    case c40, c41, c42, c43, c44, c45, c46, c47, c48, c49, c50, c51, c52, c53, c54, c55, c56, c57, c58, c59
    case c60, c61, c62, c63, c64, c65, c66, c67, c68, c69, c70, c71, c72, c73, c74, c75, c76, c77, c78, c79
    case c80, c81, c82, c83, c84, c85, c86, c87, c88, c89, c90, c91, c92, c93, c94, c95, c96, c97, c98, c99
    case c100, c101, c102, c103, c104, c105, c106, c107, c108, c109, c110, c111, c112, c113, c114, c115, c116, c117, c118, c119
    case c120, c121, c122, c123, c124, c125, c126, c127, c128, c129, c130, c131, c132, c133, c134, c135, c136, c137, c138, c139
    case c140, c141, c142, c143, c144, c145, c146, c147, c148, c149, c150, c151, c152, c153, c154, c155, c156, c157, c158, c159
    case c160, c161, c162, c163, c164, c165, c166, c167, c168, c169, c170, c171, c172, c173, c174, c175, c176, c177, c178, c179
    case c180, c181, c182, c183, c184, c185, c186, c187, c188, c189, c190, c191, c192, c193, c194, c195, c196, c197, c198, c199
    case c200, c201, c202, c203, c204, c205, c206, c207, c208, c209, c210, c211, c212, c213, c214, c215, c216, c217, c218, c219
    case c220, c221, c222, c223, c224, c225, c226, c227, c228, c229, c230, c231, c232, c233, c234, c235, c236, c237, c238, c239
    case c240, c241, c242, c243, c244, c245, c246, c247, c248, c249, c250, c251, c252, c253, c254

    /// The position by an exhaustive switch, which owes nothing to the layout.
    var switched: Int {
        switch self {
        case .c0: 0
        case .c1: 1
        case .c2: 2
        case .c3: 3
        case .c4: 4
        case .c5: 5
        case .c6: 6
        case .c7: 7
        case .c8: 8
        case .c9: 9
        case .c10: 10
        case .c11: 11
        case .c12: 12
        case .c13: 13
        case .c14: 14
        case .c15: 15
        case .c16: 16
        case .c17: 17
        case .c18: 18
        case .c19: 19
        case .c20: 20
        case .c21: 21
        case .c22: 22
        case .c23: 23
        case .c24: 24
        case .c25: 25
        case .c26: 26
        case .c27: 27
        case .c28: 28
        case .c29: 29
        case .c30: 30
        case .c31: 31
        case .c32: 32
        case .c33: 33
        case .c34: 34
        case .c35: 35
        case .c36: 36
        case .c37: 37
        case .c38: 38
        case .c39: 39
        case .c40: 40
        case .c41: 41
        case .c42: 42
        case .c43: 43
        case .c44: 44
        case .c45: 45
        case .c46: 46
        case .c47: 47
        case .c48: 48
        case .c49: 49
        case .c50: 50
        case .c51: 51
        case .c52: 52
        case .c53: 53
        case .c54: 54
        case .c55: 55
        case .c56: 56
        case .c57: 57
        case .c58: 58
        case .c59: 59
        case .c60: 60
        case .c61: 61
        case .c62: 62
        case .c63: 63
        case .c64: 64
        case .c65: 65
        case .c66: 66
        case .c67: 67
        case .c68: 68
        case .c69: 69
        case .c70: 70
        case .c71: 71
        case .c72: 72
        case .c73: 73
        case .c74: 74
        case .c75: 75
        case .c76: 76
        case .c77: 77
        case .c78: 78
        case .c79: 79
        case .c80: 80
        case .c81: 81
        case .c82: 82
        case .c83: 83
        case .c84: 84
        case .c85: 85
        case .c86: 86
        case .c87: 87
        case .c88: 88
        case .c89: 89
        case .c90: 90
        case .c91: 91
        case .c92: 92
        case .c93: 93
        case .c94: 94
        case .c95: 95
        case .c96: 96
        case .c97: 97
        case .c98: 98
        case .c99: 99
        case .c100: 100
        case .c101: 101
        case .c102: 102
        case .c103: 103
        case .c104: 104
        case .c105: 105
        case .c106: 106
        case .c107: 107
        case .c108: 108
        case .c109: 109
        case .c110: 110
        case .c111: 111
        case .c112: 112
        case .c113: 113
        case .c114: 114
        case .c115: 115
        case .c116: 116
        case .c117: 117
        case .c118: 118
        case .c119: 119
        case .c120: 120
        case .c121: 121
        case .c122: 122
        case .c123: 123
        case .c124: 124
        case .c125: 125
        case .c126: 126
        case .c127: 127
        case .c128: 128
        case .c129: 129
        case .c130: 130
        case .c131: 131
        case .c132: 132
        case .c133: 133
        case .c134: 134
        case .c135: 135
        case .c136: 136
        case .c137: 137
        case .c138: 138
        case .c139: 139
        case .c140: 140
        case .c141: 141
        case .c142: 142
        case .c143: 143
        case .c144: 144
        case .c145: 145
        case .c146: 146
        case .c147: 147
        case .c148: 148
        case .c149: 149
        case .c150: 150
        case .c151: 151
        case .c152: 152
        case .c153: 153
        case .c154: 154
        case .c155: 155
        case .c156: 156
        case .c157: 157
        case .c158: 158
        case .c159: 159
        case .c160: 160
        case .c161: 161
        case .c162: 162
        case .c163: 163
        case .c164: 164
        case .c165: 165
        case .c166: 166
        case .c167: 167
        case .c168: 168
        case .c169: 169
        case .c170: 170
        case .c171: 171
        case .c172: 172
        case .c173: 173
        case .c174: 174
        case .c175: 175
        case .c176: 176
        case .c177: 177
        case .c178: 178
        case .c179: 179
        case .c180: 180
        case .c181: 181
        case .c182: 182
        case .c183: 183
        case .c184: 184
        case .c185: 185
        case .c186: 186
        case .c187: 187
        case .c188: 188
        case .c189: 189
        case .c190: 190
        case .c191: 191
        case .c192: 192
        case .c193: 193
        case .c194: 194
        case .c195: 195
        case .c196: 196
        case .c197: 197
        case .c198: 198
        case .c199: 199
        case .c200: 200
        case .c201: 201
        case .c202: 202
        case .c203: 203
        case .c204: 204
        case .c205: 205
        case .c206: 206
        case .c207: 207
        case .c208: 208
        case .c209: 209
        case .c210: 210
        case .c211: 211
        case .c212: 212
        case .c213: 213
        case .c214: 214
        case .c215: 215
        case .c216: 216
        case .c217: 217
        case .c218: 218
        case .c219: 219
        case .c220: 220
        case .c221: 221
        case .c222: 222
        case .c223: 223
        case .c224: 224
        case .c225: 225
        case .c226: 226
        case .c227: 227
        case .c228: 228
        case .c229: 229
        case .c230: 230
        case .c231: 231
        case .c232: 232
        case .c233: 233
        case .c234: 234
        case .c235: 235
        case .c236: 236
        case .c237: 237
        case .c238: 238
        case .c239: 239
        case .c240: 240
        case .c241: 241
        case .c242: 242
        case .c243: 243
        case .c244: 244
        case .c245: 245
        case .c246: 246
        case .c247: 247
        case .c248: 248
        case .c249: 249
        case .c250: 250
        case .c251: 251
        case .c252: 252
        case .c253: 253
        case .c254: 254
        }
    }

    static let _table = _CodeTable(domain: "sized", typeBase: "https://example.com/", rows: #"""
        0 400 c0 never info - T
        2 400 c1 never info - T
        4 400 c2 never info - T
        6 400 c3 never info - T
        8 400 c4 never info - T
        10 400 c5 never info - T
        12 400 c6 never info - T
        14 400 c7 never info - T
        16 400 c8 never info - T
        18 400 c9 never info - T
        20 400 c10 never info - T
        22 400 c11 never info - T
        24 400 c12 never info - T
        26 400 c13 never info - T
        28 400 c14 never info - T
        30 400 c15 never info - T
        32 400 c16 never info - T
        34 400 c17 never info - T
        36 400 c18 never info - T
        38 400 c19 never info - T
        40 400 c20 never info - T
        42 400 c21 never info - T
        44 400 c22 never info - T
        46 400 c23 never info - T
        48 400 c24 never info - T
        50 400 c25 never info - T
        52 400 c26 never info - T
        54 400 c27 never info - T
        56 400 c28 never info - T
        58 400 c29 never info - T
        60 400 c30 never info - T
        62 400 c31 never info - T
        64 400 c32 never info - T
        66 400 c33 never info - T
        68 400 c34 never info - T
        70 400 c35 never info - T
        72 400 c36 never info - T
        74 400 c37 never info - T
        76 400 c38 never info - T
        78 400 c39 never info - T
        80 400 c40 never info - T
        82 400 c41 never info - T
        84 400 c42 never info - T
        86 400 c43 never info - T
        88 400 c44 never info - T
        90 400 c45 never info - T
        92 400 c46 never info - T
        94 400 c47 never info - T
        96 400 c48 never info - T
        98 400 c49 never info - T
        100 400 c50 never info - T
        102 400 c51 never info - T
        104 400 c52 never info - T
        106 400 c53 never info - T
        108 400 c54 never info - T
        110 400 c55 never info - T
        112 400 c56 never info - T
        114 400 c57 never info - T
        116 400 c58 never info - T
        118 400 c59 never info - T
        120 400 c60 never info - T
        122 400 c61 never info - T
        124 400 c62 never info - T
        126 400 c63 never info - T
        128 400 c64 never info - T
        130 400 c65 never info - T
        132 400 c66 never info - T
        134 400 c67 never info - T
        136 400 c68 never info - T
        138 400 c69 never info - T
        140 400 c70 never info - T
        142 400 c71 never info - T
        144 400 c72 never info - T
        146 400 c73 never info - T
        148 400 c74 never info - T
        150 400 c75 never info - T
        152 400 c76 never info - T
        154 400 c77 never info - T
        156 400 c78 never info - T
        158 400 c79 never info - T
        160 400 c80 never info - T
        162 400 c81 never info - T
        164 400 c82 never info - T
        166 400 c83 never info - T
        168 400 c84 never info - T
        170 400 c85 never info - T
        172 400 c86 never info - T
        174 400 c87 never info - T
        176 400 c88 never info - T
        178 400 c89 never info - T
        180 400 c90 never info - T
        182 400 c91 never info - T
        184 400 c92 never info - T
        186 400 c93 never info - T
        188 400 c94 never info - T
        190 400 c95 never info - T
        192 400 c96 never info - T
        194 400 c97 never info - T
        196 400 c98 never info - T
        198 400 c99 never info - T
        200 400 c100 never info - T
        202 400 c101 never info - T
        204 400 c102 never info - T
        206 400 c103 never info - T
        208 400 c104 never info - T
        210 400 c105 never info - T
        212 400 c106 never info - T
        214 400 c107 never info - T
        216 400 c108 never info - T
        218 400 c109 never info - T
        220 400 c110 never info - T
        222 400 c111 never info - T
        224 400 c112 never info - T
        226 400 c113 never info - T
        228 400 c114 never info - T
        230 400 c115 never info - T
        232 400 c116 never info - T
        234 400 c117 never info - T
        236 400 c118 never info - T
        238 400 c119 never info - T
        240 400 c120 never info - T
        242 400 c121 never info - T
        244 400 c122 never info - T
        246 400 c123 never info - T
        248 400 c124 never info - T
        250 400 c125 never info - T
        252 400 c126 never info - T
        254 400 c127 never info - T
        256 400 c128 never info - T
        258 400 c129 never info - T
        260 400 c130 never info - T
        262 400 c131 never info - T
        264 400 c132 never info - T
        266 400 c133 never info - T
        268 400 c134 never info - T
        270 400 c135 never info - T
        272 400 c136 never info - T
        274 400 c137 never info - T
        276 400 c138 never info - T
        278 400 c139 never info - T
        280 400 c140 never info - T
        282 400 c141 never info - T
        284 400 c142 never info - T
        286 400 c143 never info - T
        288 400 c144 never info - T
        290 400 c145 never info - T
        292 400 c146 never info - T
        294 400 c147 never info - T
        296 400 c148 never info - T
        298 400 c149 never info - T
        300 400 c150 never info - T
        302 400 c151 never info - T
        304 400 c152 never info - T
        306 400 c153 never info - T
        308 400 c154 never info - T
        310 400 c155 never info - T
        312 400 c156 never info - T
        314 400 c157 never info - T
        316 400 c158 never info - T
        318 400 c159 never info - T
        320 400 c160 never info - T
        322 400 c161 never info - T
        324 400 c162 never info - T
        326 400 c163 never info - T
        328 400 c164 never info - T
        330 400 c165 never info - T
        332 400 c166 never info - T
        334 400 c167 never info - T
        336 400 c168 never info - T
        338 400 c169 never info - T
        340 400 c170 never info - T
        342 400 c171 never info - T
        344 400 c172 never info - T
        346 400 c173 never info - T
        348 400 c174 never info - T
        350 400 c175 never info - T
        352 400 c176 never info - T
        354 400 c177 never info - T
        356 400 c178 never info - T
        358 400 c179 never info - T
        360 400 c180 never info - T
        362 400 c181 never info - T
        364 400 c182 never info - T
        366 400 c183 never info - T
        368 400 c184 never info - T
        370 400 c185 never info - T
        372 400 c186 never info - T
        374 400 c187 never info - T
        376 400 c188 never info - T
        378 400 c189 never info - T
        380 400 c190 never info - T
        382 400 c191 never info - T
        384 400 c192 never info - T
        386 400 c193 never info - T
        388 400 c194 never info - T
        390 400 c195 never info - T
        392 400 c196 never info - T
        394 400 c197 never info - T
        396 400 c198 never info - T
        398 400 c199 never info - T
        400 400 c200 never info - T
        402 400 c201 never info - T
        404 400 c202 never info - T
        406 400 c203 never info - T
        408 400 c204 never info - T
        410 400 c205 never info - T
        412 400 c206 never info - T
        414 400 c207 never info - T
        416 400 c208 never info - T
        418 400 c209 never info - T
        420 400 c210 never info - T
        422 400 c211 never info - T
        424 400 c212 never info - T
        426 400 c213 never info - T
        428 400 c214 never info - T
        430 400 c215 never info - T
        432 400 c216 never info - T
        434 400 c217 never info - T
        436 400 c218 never info - T
        438 400 c219 never info - T
        440 400 c220 never info - T
        442 400 c221 never info - T
        444 400 c222 never info - T
        446 400 c223 never info - T
        448 400 c224 never info - T
        450 400 c225 never info - T
        452 400 c226 never info - T
        454 400 c227 never info - T
        456 400 c228 never info - T
        458 400 c229 never info - T
        460 400 c230 never info - T
        462 400 c231 never info - T
        464 400 c232 never info - T
        466 400 c233 never info - T
        468 400 c234 never info - T
        470 400 c235 never info - T
        472 400 c236 never info - T
        474 400 c237 never info - T
        476 400 c238 never info - T
        478 400 c239 never info - T
        480 400 c240 never info - T
        482 400 c241 never info - T
        484 400 c242 never info - T
        486 400 c243 never info - T
        488 400 c244 never info - T
        490 400 c245 never info - T
        492 400 c246 never info - T
        494 400 c247 never info - T
        496 400 c248 never info - T
        498 400 c249 never info - T
        500 400 c250 never info - T
        502 400 c251 never info - T
        504 400 c252 never info - T
        506 400 c253 never info - T
        508 400 c254 never info - T
        """#)
}

enum Sized256: ErrorCode {
    typealias RawValue = Int
    case c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19
    case c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, c33, c34, c35, c36, c37, c38, c39
    case c40, c41, c42, c43, c44, c45, c46, c47, c48, c49, c50, c51, c52, c53, c54, c55, c56, c57, c58, c59
    case c60, c61, c62, c63, c64, c65, c66, c67, c68, c69, c70, c71, c72, c73, c74, c75, c76, c77, c78, c79
    case c80, c81, c82, c83, c84, c85, c86, c87, c88, c89, c90, c91, c92, c93, c94, c95, c96, c97, c98, c99
    case c100, c101, c102, c103, c104, c105, c106, c107, c108, c109, c110, c111, c112, c113, c114, c115, c116, c117, c118, c119
    case c120, c121, c122, c123, c124, c125, c126, c127, c128, c129, c130, c131, c132, c133, c134, c135, c136, c137, c138, c139
    case c140, c141, c142, c143, c144, c145, c146, c147, c148, c149, c150, c151, c152, c153, c154, c155, c156, c157, c158, c159
    case c160, c161, c162, c163, c164, c165, c166, c167, c168, c169, c170, c171, c172, c173, c174, c175, c176, c177, c178, c179
    case c180, c181, c182, c183, c184, c185, c186, c187, c188, c189, c190, c191, c192, c193, c194, c195, c196, c197, c198, c199
    case c200, c201, c202, c203, c204, c205, c206, c207, c208, c209, c210, c211, c212, c213, c214, c215, c216, c217, c218, c219
    case c220, c221, c222, c223, c224, c225, c226, c227, c228, c229, c230, c231, c232, c233, c234, c235, c236, c237, c238, c239
    case c240, c241, c242, c243, c244, c245, c246, c247, c248, c249, c250, c251, c252, c253, c254, c255

    /// The position by an exhaustive switch, which owes nothing to the layout.
    var switched: Int {
        switch self {
        case .c0: 0
        case .c1: 1
        case .c2: 2
        case .c3: 3
        case .c4: 4
        case .c5: 5
        case .c6: 6
        case .c7: 7
        case .c8: 8
        case .c9: 9
        case .c10: 10
        case .c11: 11
        case .c12: 12
        case .c13: 13
        case .c14: 14
        case .c15: 15
        case .c16: 16
        case .c17: 17
        case .c18: 18
        case .c19: 19
        case .c20: 20
        case .c21: 21
        case .c22: 22
        case .c23: 23
        case .c24: 24
        case .c25: 25
        case .c26: 26
        case .c27: 27
        case .c28: 28
        case .c29: 29
        case .c30: 30
        case .c31: 31
        case .c32: 32
        case .c33: 33
        case .c34: 34
        case .c35: 35
        case .c36: 36
        case .c37: 37
        case .c38: 38
        case .c39: 39
        case .c40: 40
        case .c41: 41
        case .c42: 42
        case .c43: 43
        case .c44: 44
        case .c45: 45
        case .c46: 46
        case .c47: 47
        case .c48: 48
        case .c49: 49
        case .c50: 50
        case .c51: 51
        case .c52: 52
        case .c53: 53
        case .c54: 54
        case .c55: 55
        case .c56: 56
        case .c57: 57
        case .c58: 58
        case .c59: 59
        case .c60: 60
        case .c61: 61
        case .c62: 62
        case .c63: 63
        case .c64: 64
        case .c65: 65
        case .c66: 66
        case .c67: 67
        case .c68: 68
        case .c69: 69
        case .c70: 70
        case .c71: 71
        case .c72: 72
        case .c73: 73
        case .c74: 74
        case .c75: 75
        case .c76: 76
        case .c77: 77
        case .c78: 78
        case .c79: 79
        case .c80: 80
        case .c81: 81
        case .c82: 82
        case .c83: 83
        case .c84: 84
        case .c85: 85
        case .c86: 86
        case .c87: 87
        case .c88: 88
        case .c89: 89
        case .c90: 90
        case .c91: 91
        case .c92: 92
        case .c93: 93
        case .c94: 94
        case .c95: 95
        case .c96: 96
        case .c97: 97
        case .c98: 98
        case .c99: 99
        case .c100: 100
        case .c101: 101
        case .c102: 102
        case .c103: 103
        case .c104: 104
        case .c105: 105
        case .c106: 106
        case .c107: 107
        case .c108: 108
        case .c109: 109
        case .c110: 110
        case .c111: 111
        case .c112: 112
        case .c113: 113
        case .c114: 114
        case .c115: 115
        case .c116: 116
        case .c117: 117
        case .c118: 118
        case .c119: 119
        case .c120: 120
        case .c121: 121
        case .c122: 122
        case .c123: 123
        case .c124: 124
        case .c125: 125
        case .c126: 126
        case .c127: 127
        case .c128: 128
        case .c129: 129
        case .c130: 130
        case .c131: 131
        case .c132: 132
        case .c133: 133
        case .c134: 134
        case .c135: 135
        case .c136: 136
        case .c137: 137
        case .c138: 138
        case .c139: 139
        case .c140: 140
        case .c141: 141
        case .c142: 142
        case .c143: 143
        case .c144: 144
        case .c145: 145
        case .c146: 146
        case .c147: 147
        case .c148: 148
        case .c149: 149
        case .c150: 150
        case .c151: 151
        case .c152: 152
        case .c153: 153
        case .c154: 154
        case .c155: 155
        case .c156: 156
        case .c157: 157
        case .c158: 158
        case .c159: 159
        case .c160: 160
        case .c161: 161
        case .c162: 162
        case .c163: 163
        case .c164: 164
        case .c165: 165
        case .c166: 166
        case .c167: 167
        case .c168: 168
        case .c169: 169
        case .c170: 170
        case .c171: 171
        case .c172: 172
        case .c173: 173
        case .c174: 174
        case .c175: 175
        case .c176: 176
        case .c177: 177
        case .c178: 178
        case .c179: 179
        case .c180: 180
        case .c181: 181
        case .c182: 182
        case .c183: 183
        case .c184: 184
        case .c185: 185
        case .c186: 186
        case .c187: 187
        case .c188: 188
        case .c189: 189
        case .c190: 190
        case .c191: 191
        case .c192: 192
        case .c193: 193
        case .c194: 194
        case .c195: 195
        case .c196: 196
        case .c197: 197
        case .c198: 198
        case .c199: 199
        case .c200: 200
        case .c201: 201
        case .c202: 202
        case .c203: 203
        case .c204: 204
        case .c205: 205
        case .c206: 206
        case .c207: 207
        case .c208: 208
        case .c209: 209
        case .c210: 210
        case .c211: 211
        case .c212: 212
        case .c213: 213
        case .c214: 214
        case .c215: 215
        case .c216: 216
        case .c217: 217
        case .c218: 218
        case .c219: 219
        case .c220: 220
        case .c221: 221
        case .c222: 222
        case .c223: 223
        case .c224: 224
        case .c225: 225
        case .c226: 226
        case .c227: 227
        case .c228: 228
        case .c229: 229
        case .c230: 230
        case .c231: 231
        case .c232: 232
        case .c233: 233
        case .c234: 234
        case .c235: 235
        case .c236: 236
        case .c237: 237
        case .c238: 238
        case .c239: 239
        case .c240: 240
        case .c241: 241
        case .c242: 242
        case .c243: 243
        case .c244: 244
        case .c245: 245
        case .c246: 246
        case .c247: 247
        case .c248: 248
        case .c249: 249
        case .c250: 250
        case .c251: 251
        case .c252: 252
        case .c253: 253
        case .c254: 254
        case .c255: 255
        }
    }

    static let _table = _CodeTable(domain: "sized", typeBase: "https://example.com/", rows: #"""
        0 400 c0 never info - T
        2 400 c1 never info - T
        4 400 c2 never info - T
        6 400 c3 never info - T
        8 400 c4 never info - T
        10 400 c5 never info - T
        12 400 c6 never info - T
        14 400 c7 never info - T
        16 400 c8 never info - T
        18 400 c9 never info - T
        20 400 c10 never info - T
        22 400 c11 never info - T
        24 400 c12 never info - T
        26 400 c13 never info - T
        28 400 c14 never info - T
        30 400 c15 never info - T
        32 400 c16 never info - T
        34 400 c17 never info - T
        36 400 c18 never info - T
        38 400 c19 never info - T
        40 400 c20 never info - T
        42 400 c21 never info - T
        44 400 c22 never info - T
        46 400 c23 never info - T
        48 400 c24 never info - T
        50 400 c25 never info - T
        52 400 c26 never info - T
        54 400 c27 never info - T
        56 400 c28 never info - T
        58 400 c29 never info - T
        60 400 c30 never info - T
        62 400 c31 never info - T
        64 400 c32 never info - T
        66 400 c33 never info - T
        68 400 c34 never info - T
        70 400 c35 never info - T
        72 400 c36 never info - T
        74 400 c37 never info - T
        76 400 c38 never info - T
        78 400 c39 never info - T
        80 400 c40 never info - T
        82 400 c41 never info - T
        84 400 c42 never info - T
        86 400 c43 never info - T
        88 400 c44 never info - T
        90 400 c45 never info - T
        92 400 c46 never info - T
        94 400 c47 never info - T
        96 400 c48 never info - T
        98 400 c49 never info - T
        100 400 c50 never info - T
        102 400 c51 never info - T
        104 400 c52 never info - T
        106 400 c53 never info - T
        108 400 c54 never info - T
        110 400 c55 never info - T
        112 400 c56 never info - T
        114 400 c57 never info - T
        116 400 c58 never info - T
        118 400 c59 never info - T
        120 400 c60 never info - T
        122 400 c61 never info - T
        124 400 c62 never info - T
        126 400 c63 never info - T
        128 400 c64 never info - T
        130 400 c65 never info - T
        132 400 c66 never info - T
        134 400 c67 never info - T
        136 400 c68 never info - T
        138 400 c69 never info - T
        140 400 c70 never info - T
        142 400 c71 never info - T
        144 400 c72 never info - T
        146 400 c73 never info - T
        148 400 c74 never info - T
        150 400 c75 never info - T
        152 400 c76 never info - T
        154 400 c77 never info - T
        156 400 c78 never info - T
        158 400 c79 never info - T
        160 400 c80 never info - T
        162 400 c81 never info - T
        164 400 c82 never info - T
        166 400 c83 never info - T
        168 400 c84 never info - T
        170 400 c85 never info - T
        172 400 c86 never info - T
        174 400 c87 never info - T
        176 400 c88 never info - T
        178 400 c89 never info - T
        180 400 c90 never info - T
        182 400 c91 never info - T
        184 400 c92 never info - T
        186 400 c93 never info - T
        188 400 c94 never info - T
        190 400 c95 never info - T
        192 400 c96 never info - T
        194 400 c97 never info - T
        196 400 c98 never info - T
        198 400 c99 never info - T
        200 400 c100 never info - T
        202 400 c101 never info - T
        204 400 c102 never info - T
        206 400 c103 never info - T
        208 400 c104 never info - T
        210 400 c105 never info - T
        212 400 c106 never info - T
        214 400 c107 never info - T
        216 400 c108 never info - T
        218 400 c109 never info - T
        220 400 c110 never info - T
        222 400 c111 never info - T
        224 400 c112 never info - T
        226 400 c113 never info - T
        228 400 c114 never info - T
        230 400 c115 never info - T
        232 400 c116 never info - T
        234 400 c117 never info - T
        236 400 c118 never info - T
        238 400 c119 never info - T
        240 400 c120 never info - T
        242 400 c121 never info - T
        244 400 c122 never info - T
        246 400 c123 never info - T
        248 400 c124 never info - T
        250 400 c125 never info - T
        252 400 c126 never info - T
        254 400 c127 never info - T
        256 400 c128 never info - T
        258 400 c129 never info - T
        260 400 c130 never info - T
        262 400 c131 never info - T
        264 400 c132 never info - T
        266 400 c133 never info - T
        268 400 c134 never info - T
        270 400 c135 never info - T
        272 400 c136 never info - T
        274 400 c137 never info - T
        276 400 c138 never info - T
        278 400 c139 never info - T
        280 400 c140 never info - T
        282 400 c141 never info - T
        284 400 c142 never info - T
        286 400 c143 never info - T
        288 400 c144 never info - T
        290 400 c145 never info - T
        292 400 c146 never info - T
        294 400 c147 never info - T
        296 400 c148 never info - T
        298 400 c149 never info - T
        300 400 c150 never info - T
        302 400 c151 never info - T
        304 400 c152 never info - T
        306 400 c153 never info - T
        308 400 c154 never info - T
        310 400 c155 never info - T
        312 400 c156 never info - T
        314 400 c157 never info - T
        316 400 c158 never info - T
        318 400 c159 never info - T
        320 400 c160 never info - T
        322 400 c161 never info - T
        324 400 c162 never info - T
        326 400 c163 never info - T
        328 400 c164 never info - T
        330 400 c165 never info - T
        332 400 c166 never info - T
        334 400 c167 never info - T
        336 400 c168 never info - T
        338 400 c169 never info - T
        340 400 c170 never info - T
        342 400 c171 never info - T
        344 400 c172 never info - T
        346 400 c173 never info - T
        348 400 c174 never info - T
        350 400 c175 never info - T
        352 400 c176 never info - T
        354 400 c177 never info - T
        356 400 c178 never info - T
        358 400 c179 never info - T
        360 400 c180 never info - T
        362 400 c181 never info - T
        364 400 c182 never info - T
        366 400 c183 never info - T
        368 400 c184 never info - T
        370 400 c185 never info - T
        372 400 c186 never info - T
        374 400 c187 never info - T
        376 400 c188 never info - T
        378 400 c189 never info - T
        380 400 c190 never info - T
        382 400 c191 never info - T
        384 400 c192 never info - T
        386 400 c193 never info - T
        388 400 c194 never info - T
        390 400 c195 never info - T
        392 400 c196 never info - T
        394 400 c197 never info - T
        396 400 c198 never info - T
        398 400 c199 never info - T
        400 400 c200 never info - T
        402 400 c201 never info - T
        404 400 c202 never info - T
        406 400 c203 never info - T
        408 400 c204 never info - T
        410 400 c205 never info - T
        412 400 c206 never info - T
        414 400 c207 never info - T
        416 400 c208 never info - T
        418 400 c209 never info - T
        420 400 c210 never info - T
        422 400 c211 never info - T
        424 400 c212 never info - T
        426 400 c213 never info - T
        428 400 c214 never info - T
        430 400 c215 never info - T
        432 400 c216 never info - T
        434 400 c217 never info - T
        436 400 c218 never info - T
        438 400 c219 never info - T
        440 400 c220 never info - T
        442 400 c221 never info - T
        444 400 c222 never info - T
        446 400 c223 never info - T
        448 400 c224 never info - T
        450 400 c225 never info - T
        452 400 c226 never info - T
        454 400 c227 never info - T
        456 400 c228 never info - T
        458 400 c229 never info - T
        460 400 c230 never info - T
        462 400 c231 never info - T
        464 400 c232 never info - T
        466 400 c233 never info - T
        468 400 c234 never info - T
        470 400 c235 never info - T
        472 400 c236 never info - T
        474 400 c237 never info - T
        476 400 c238 never info - T
        478 400 c239 never info - T
        480 400 c240 never info - T
        482 400 c241 never info - T
        484 400 c242 never info - T
        486 400 c243 never info - T
        488 400 c244 never info - T
        490 400 c245 never info - T
        492 400 c246 never info - T
        494 400 c247 never info - T
        496 400 c248 never info - T
        498 400 c249 never info - T
        500 400 c250 never info - T
        502 400 c251 never info - T
        504 400 c252 never info - T
        506 400 c253 never info - T
        508 400 c254 never info - T
        510 400 c255 never info - T
        """#)
}

enum Sized257: ErrorCode {
    typealias RawValue = Int
    case c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19
    case c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, c33, c34, c35, c36, c37, c38, c39
    case c40, c41, c42, c43, c44, c45, c46, c47, c48, c49, c50, c51, c52, c53, c54, c55, c56, c57, c58, c59
    case c60, c61, c62, c63, c64, c65, c66, c67, c68, c69, c70, c71, c72, c73, c74, c75, c76, c77, c78, c79
    case c80, c81, c82, c83, c84, c85, c86, c87, c88, c89, c90, c91, c92, c93, c94, c95, c96, c97, c98, c99
    case c100, c101, c102, c103, c104, c105, c106, c107, c108, c109, c110, c111, c112, c113, c114, c115, c116, c117, c118, c119
    case c120, c121, c122, c123, c124, c125, c126, c127, c128, c129, c130, c131, c132, c133, c134, c135, c136, c137, c138, c139
    case c140, c141, c142, c143, c144, c145, c146, c147, c148, c149, c150, c151, c152, c153, c154, c155, c156, c157, c158, c159
    case c160, c161, c162, c163, c164, c165, c166, c167, c168, c169, c170, c171, c172, c173, c174, c175, c176, c177, c178, c179
    case c180, c181, c182, c183, c184, c185, c186, c187, c188, c189, c190, c191, c192, c193, c194, c195, c196, c197, c198, c199
    case c200, c201, c202, c203, c204, c205, c206, c207, c208, c209, c210, c211, c212, c213, c214, c215, c216, c217, c218, c219
    case c220, c221, c222, c223, c224, c225, c226, c227, c228, c229, c230, c231, c232, c233, c234, c235, c236, c237, c238, c239
    case c240, c241, c242, c243, c244, c245, c246, c247, c248, c249, c250, c251, c252, c253, c254, c255, c256

    /// The position by an exhaustive switch, which owes nothing to the layout.
    var switched: Int {
        switch self {
        case .c0: 0
        case .c1: 1
        case .c2: 2
        case .c3: 3
        case .c4: 4
        case .c5: 5
        case .c6: 6
        case .c7: 7
        case .c8: 8
        case .c9: 9
        case .c10: 10
        case .c11: 11
        case .c12: 12
        case .c13: 13
        case .c14: 14
        case .c15: 15
        case .c16: 16
        case .c17: 17
        case .c18: 18
        case .c19: 19
        case .c20: 20
        case .c21: 21
        case .c22: 22
        case .c23: 23
        case .c24: 24
        case .c25: 25
        case .c26: 26
        case .c27: 27
        case .c28: 28
        case .c29: 29
        case .c30: 30
        case .c31: 31
        case .c32: 32
        case .c33: 33
        case .c34: 34
        case .c35: 35
        case .c36: 36
        case .c37: 37
        case .c38: 38
        case .c39: 39
        case .c40: 40
        case .c41: 41
        case .c42: 42
        case .c43: 43
        case .c44: 44
        case .c45: 45
        case .c46: 46
        case .c47: 47
        case .c48: 48
        case .c49: 49
        case .c50: 50
        case .c51: 51
        case .c52: 52
        case .c53: 53
        case .c54: 54
        case .c55: 55
        case .c56: 56
        case .c57: 57
        case .c58: 58
        case .c59: 59
        case .c60: 60
        case .c61: 61
        case .c62: 62
        case .c63: 63
        case .c64: 64
        case .c65: 65
        case .c66: 66
        case .c67: 67
        case .c68: 68
        case .c69: 69
        case .c70: 70
        case .c71: 71
        case .c72: 72
        case .c73: 73
        case .c74: 74
        case .c75: 75
        case .c76: 76
        case .c77: 77
        case .c78: 78
        case .c79: 79
        case .c80: 80
        case .c81: 81
        case .c82: 82
        case .c83: 83
        case .c84: 84
        case .c85: 85
        case .c86: 86
        case .c87: 87
        case .c88: 88
        case .c89: 89
        case .c90: 90
        case .c91: 91
        case .c92: 92
        case .c93: 93
        case .c94: 94
        case .c95: 95
        case .c96: 96
        case .c97: 97
        case .c98: 98
        case .c99: 99
        case .c100: 100
        case .c101: 101
        case .c102: 102
        case .c103: 103
        case .c104: 104
        case .c105: 105
        case .c106: 106
        case .c107: 107
        case .c108: 108
        case .c109: 109
        case .c110: 110
        case .c111: 111
        case .c112: 112
        case .c113: 113
        case .c114: 114
        case .c115: 115
        case .c116: 116
        case .c117: 117
        case .c118: 118
        case .c119: 119
        case .c120: 120
        case .c121: 121
        case .c122: 122
        case .c123: 123
        case .c124: 124
        case .c125: 125
        case .c126: 126
        case .c127: 127
        case .c128: 128
        case .c129: 129
        case .c130: 130
        case .c131: 131
        case .c132: 132
        case .c133: 133
        case .c134: 134
        case .c135: 135
        case .c136: 136
        case .c137: 137
        case .c138: 138
        case .c139: 139
        case .c140: 140
        case .c141: 141
        case .c142: 142
        case .c143: 143
        case .c144: 144
        case .c145: 145
        case .c146: 146
        case .c147: 147
        case .c148: 148
        case .c149: 149
        case .c150: 150
        case .c151: 151
        case .c152: 152
        case .c153: 153
        case .c154: 154
        case .c155: 155
        case .c156: 156
        case .c157: 157
        case .c158: 158
        case .c159: 159
        case .c160: 160
        case .c161: 161
        case .c162: 162
        case .c163: 163
        case .c164: 164
        case .c165: 165
        case .c166: 166
        case .c167: 167
        case .c168: 168
        case .c169: 169
        case .c170: 170
        case .c171: 171
        case .c172: 172
        case .c173: 173
        case .c174: 174
        case .c175: 175
        case .c176: 176
        case .c177: 177
        case .c178: 178
        case .c179: 179
        case .c180: 180
        case .c181: 181
        case .c182: 182
        case .c183: 183
        case .c184: 184
        case .c185: 185
        case .c186: 186
        case .c187: 187
        case .c188: 188
        case .c189: 189
        case .c190: 190
        case .c191: 191
        case .c192: 192
        case .c193: 193
        case .c194: 194
        case .c195: 195
        case .c196: 196
        case .c197: 197
        case .c198: 198
        case .c199: 199
        case .c200: 200
        case .c201: 201
        case .c202: 202
        case .c203: 203
        case .c204: 204
        case .c205: 205
        case .c206: 206
        case .c207: 207
        case .c208: 208
        case .c209: 209
        case .c210: 210
        case .c211: 211
        case .c212: 212
        case .c213: 213
        case .c214: 214
        case .c215: 215
        case .c216: 216
        case .c217: 217
        case .c218: 218
        case .c219: 219
        case .c220: 220
        case .c221: 221
        case .c222: 222
        case .c223: 223
        case .c224: 224
        case .c225: 225
        case .c226: 226
        case .c227: 227
        case .c228: 228
        case .c229: 229
        case .c230: 230
        case .c231: 231
        case .c232: 232
        case .c233: 233
        case .c234: 234
        case .c235: 235
        case .c236: 236
        case .c237: 237
        case .c238: 238
        case .c239: 239
        case .c240: 240
        case .c241: 241
        case .c242: 242
        case .c243: 243
        case .c244: 244
        case .c245: 245
        case .c246: 246
        case .c247: 247
        case .c248: 248
        case .c249: 249
        case .c250: 250
        case .c251: 251
        case .c252: 252
        case .c253: 253
        case .c254: 254
        case .c255: 255
        case .c256: 256
        }
    }

    static let _table = _CodeTable(domain: "sized", typeBase: "https://example.com/", rows: #"""
        0 400 c0 never info - T
        2 400 c1 never info - T
        4 400 c2 never info - T
        6 400 c3 never info - T
        8 400 c4 never info - T
        10 400 c5 never info - T
        12 400 c6 never info - T
        14 400 c7 never info - T
        16 400 c8 never info - T
        18 400 c9 never info - T
        20 400 c10 never info - T
        22 400 c11 never info - T
        24 400 c12 never info - T
        26 400 c13 never info - T
        28 400 c14 never info - T
        30 400 c15 never info - T
        32 400 c16 never info - T
        34 400 c17 never info - T
        36 400 c18 never info - T
        38 400 c19 never info - T
        40 400 c20 never info - T
        42 400 c21 never info - T
        44 400 c22 never info - T
        46 400 c23 never info - T
        48 400 c24 never info - T
        50 400 c25 never info - T
        52 400 c26 never info - T
        54 400 c27 never info - T
        56 400 c28 never info - T
        58 400 c29 never info - T
        60 400 c30 never info - T
        62 400 c31 never info - T
        64 400 c32 never info - T
        66 400 c33 never info - T
        68 400 c34 never info - T
        70 400 c35 never info - T
        72 400 c36 never info - T
        74 400 c37 never info - T
        76 400 c38 never info - T
        78 400 c39 never info - T
        80 400 c40 never info - T
        82 400 c41 never info - T
        84 400 c42 never info - T
        86 400 c43 never info - T
        88 400 c44 never info - T
        90 400 c45 never info - T
        92 400 c46 never info - T
        94 400 c47 never info - T
        96 400 c48 never info - T
        98 400 c49 never info - T
        100 400 c50 never info - T
        102 400 c51 never info - T
        104 400 c52 never info - T
        106 400 c53 never info - T
        108 400 c54 never info - T
        110 400 c55 never info - T
        112 400 c56 never info - T
        114 400 c57 never info - T
        116 400 c58 never info - T
        118 400 c59 never info - T
        120 400 c60 never info - T
        122 400 c61 never info - T
        124 400 c62 never info - T
        126 400 c63 never info - T
        128 400 c64 never info - T
        130 400 c65 never info - T
        132 400 c66 never info - T
        134 400 c67 never info - T
        136 400 c68 never info - T
        138 400 c69 never info - T
        140 400 c70 never info - T
        142 400 c71 never info - T
        144 400 c72 never info - T
        146 400 c73 never info - T
        148 400 c74 never info - T
        150 400 c75 never info - T
        152 400 c76 never info - T
        154 400 c77 never info - T
        156 400 c78 never info - T
        158 400 c79 never info - T
        160 400 c80 never info - T
        162 400 c81 never info - T
        164 400 c82 never info - T
        166 400 c83 never info - T
        168 400 c84 never info - T
        170 400 c85 never info - T
        172 400 c86 never info - T
        174 400 c87 never info - T
        176 400 c88 never info - T
        178 400 c89 never info - T
        180 400 c90 never info - T
        182 400 c91 never info - T
        184 400 c92 never info - T
        186 400 c93 never info - T
        188 400 c94 never info - T
        190 400 c95 never info - T
        192 400 c96 never info - T
        194 400 c97 never info - T
        196 400 c98 never info - T
        198 400 c99 never info - T
        200 400 c100 never info - T
        202 400 c101 never info - T
        204 400 c102 never info - T
        206 400 c103 never info - T
        208 400 c104 never info - T
        210 400 c105 never info - T
        212 400 c106 never info - T
        214 400 c107 never info - T
        216 400 c108 never info - T
        218 400 c109 never info - T
        220 400 c110 never info - T
        222 400 c111 never info - T
        224 400 c112 never info - T
        226 400 c113 never info - T
        228 400 c114 never info - T
        230 400 c115 never info - T
        232 400 c116 never info - T
        234 400 c117 never info - T
        236 400 c118 never info - T
        238 400 c119 never info - T
        240 400 c120 never info - T
        242 400 c121 never info - T
        244 400 c122 never info - T
        246 400 c123 never info - T
        248 400 c124 never info - T
        250 400 c125 never info - T
        252 400 c126 never info - T
        254 400 c127 never info - T
        256 400 c128 never info - T
        258 400 c129 never info - T
        260 400 c130 never info - T
        262 400 c131 never info - T
        264 400 c132 never info - T
        266 400 c133 never info - T
        268 400 c134 never info - T
        270 400 c135 never info - T
        272 400 c136 never info - T
        274 400 c137 never info - T
        276 400 c138 never info - T
        278 400 c139 never info - T
        280 400 c140 never info - T
        282 400 c141 never info - T
        284 400 c142 never info - T
        286 400 c143 never info - T
        288 400 c144 never info - T
        290 400 c145 never info - T
        292 400 c146 never info - T
        294 400 c147 never info - T
        296 400 c148 never info - T
        298 400 c149 never info - T
        300 400 c150 never info - T
        302 400 c151 never info - T
        304 400 c152 never info - T
        306 400 c153 never info - T
        308 400 c154 never info - T
        310 400 c155 never info - T
        312 400 c156 never info - T
        314 400 c157 never info - T
        316 400 c158 never info - T
        318 400 c159 never info - T
        320 400 c160 never info - T
        322 400 c161 never info - T
        324 400 c162 never info - T
        326 400 c163 never info - T
        328 400 c164 never info - T
        330 400 c165 never info - T
        332 400 c166 never info - T
        334 400 c167 never info - T
        336 400 c168 never info - T
        338 400 c169 never info - T
        340 400 c170 never info - T
        342 400 c171 never info - T
        344 400 c172 never info - T
        346 400 c173 never info - T
        348 400 c174 never info - T
        350 400 c175 never info - T
        352 400 c176 never info - T
        354 400 c177 never info - T
        356 400 c178 never info - T
        358 400 c179 never info - T
        360 400 c180 never info - T
        362 400 c181 never info - T
        364 400 c182 never info - T
        366 400 c183 never info - T
        368 400 c184 never info - T
        370 400 c185 never info - T
        372 400 c186 never info - T
        374 400 c187 never info - T
        376 400 c188 never info - T
        378 400 c189 never info - T
        380 400 c190 never info - T
        382 400 c191 never info - T
        384 400 c192 never info - T
        386 400 c193 never info - T
        388 400 c194 never info - T
        390 400 c195 never info - T
        392 400 c196 never info - T
        394 400 c197 never info - T
        396 400 c198 never info - T
        398 400 c199 never info - T
        400 400 c200 never info - T
        402 400 c201 never info - T
        404 400 c202 never info - T
        406 400 c203 never info - T
        408 400 c204 never info - T
        410 400 c205 never info - T
        412 400 c206 never info - T
        414 400 c207 never info - T
        416 400 c208 never info - T
        418 400 c209 never info - T
        420 400 c210 never info - T
        422 400 c211 never info - T
        424 400 c212 never info - T
        426 400 c213 never info - T
        428 400 c214 never info - T
        430 400 c215 never info - T
        432 400 c216 never info - T
        434 400 c217 never info - T
        436 400 c218 never info - T
        438 400 c219 never info - T
        440 400 c220 never info - T
        442 400 c221 never info - T
        444 400 c222 never info - T
        446 400 c223 never info - T
        448 400 c224 never info - T
        450 400 c225 never info - T
        452 400 c226 never info - T
        454 400 c227 never info - T
        456 400 c228 never info - T
        458 400 c229 never info - T
        460 400 c230 never info - T
        462 400 c231 never info - T
        464 400 c232 never info - T
        466 400 c233 never info - T
        468 400 c234 never info - T
        470 400 c235 never info - T
        472 400 c236 never info - T
        474 400 c237 never info - T
        476 400 c238 never info - T
        478 400 c239 never info - T
        480 400 c240 never info - T
        482 400 c241 never info - T
        484 400 c242 never info - T
        486 400 c243 never info - T
        488 400 c244 never info - T
        490 400 c245 never info - T
        492 400 c246 never info - T
        494 400 c247 never info - T
        496 400 c248 never info - T
        498 400 c249 never info - T
        500 400 c250 never info - T
        502 400 c251 never info - T
        504 400 c252 never info - T
        506 400 c253 never info - T
        508 400 c254 never info - T
        510 400 c255 never info - T
        512 400 c256 never info - T
        """#)
}
