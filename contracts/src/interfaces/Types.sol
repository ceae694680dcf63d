// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Who a citizen is to the chain: a number given once, in order of registration, starting at 1.
/// It outlives lost wallets. Zero means "nobody".
type CitizenIndex is uint32;

/// @notice A municipal district's number. Zero stands for the whole city.
type DistrictId is uint16;

/// @notice A project's place in its round's list, starting at 0.
type ProjectId is uint8;

/// @notice Money in kopecks (hundredths of a rouble), which are also the coin's smallest unit (2 decimals).
type Kopecks is uint48;

using { neqCitizen as != } for CitizenIndex global;
using { eqDistrict as ==, neqDistrict as != } for DistrictId global;
using { ltProject as < } for ProjectId global;
using { subKopecks as -, ltKopecks as <, leKopecks as <=, gtKopecks as >, eqKopecks as == } for Kopecks global;

function neqCitizen(CitizenIndex a, CitizenIndex b) pure returns (bool) {
    return CitizenIndex.unwrap(a) != CitizenIndex.unwrap(b);
}

function eqDistrict(DistrictId a, DistrictId b) pure returns (bool) {
    return DistrictId.unwrap(a) == DistrictId.unwrap(b);
}

function neqDistrict(DistrictId a, DistrictId b) pure returns (bool) {
    return DistrictId.unwrap(a) != DistrictId.unwrap(b);
}

function ltProject(ProjectId a, ProjectId b) pure returns (bool) {
    return ProjectId.unwrap(a) < ProjectId.unwrap(b);
}

function subKopecks(Kopecks a, Kopecks b) pure returns (Kopecks) {
    return Kopecks.wrap(Kopecks.unwrap(a) - Kopecks.unwrap(b));
}

function ltKopecks(Kopecks a, Kopecks b) pure returns (bool) {
    return Kopecks.unwrap(a) < Kopecks.unwrap(b);
}

function leKopecks(Kopecks a, Kopecks b) pure returns (bool) {
    return Kopecks.unwrap(a) <= Kopecks.unwrap(b);
}

function gtKopecks(Kopecks a, Kopecks b) pure returns (bool) {
    return Kopecks.unwrap(a) > Kopecks.unwrap(b);
}

function eqKopecks(Kopecks a, Kopecks b) pure returns (bool) {
    return Kopecks.unwrap(a) == Kopecks.unwrap(b);
}
