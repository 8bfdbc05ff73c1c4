// Dates and times of day as headers and leads print them. Tried at a numeral or a month's name.
#pragma once

#include "grammar/characters.hpp"
#include "grammar/words.hpp"

namespace shilu::grammar::date {

// clang-format off

struct numeral_han : peg::plus<peg::utf8::one<U'〇', U'零', U'○', U'一', U'二', U'三', U'四', U'五', U'六', U'七', U'八', U'九', U'十', U'元'>> {};
struct digits : peg::seq<digit, peg::rep_opt<3, digit>> {};
struct amount : peg::sor<digits, numeral_han> {};
struct year : peg::sor<peg::rep<4, digit>, numeral_han> {};
struct era_year : amount {};
struct month : amount {};
struct day : amount {};

struct era : word<Word::era> {};
struct month_name : word<Word::month> {};
struct day_part : word<Word::day_part> {};

// cjk_date <- (era)? 2023年8月28日 / 8月28日 / 2024년 6월 27일
struct sign_year : peg::utf8::one<U'年', U'년'> {};
struct sign_month : peg::utf8::one<U'月', U'월'> {};
struct sign_day : peg::utf8::one<U'日', U'号', U'號', U'일'> {};
struct month_day : peg::seq<month, maybe_blanks, sign_month, maybe_blanks, day, maybe_blanks, sign_day> {};
struct cjk_date : peg::sor<
    peg::seq<era, maybe_blanks, era_year, maybe_blanks, sign_year, maybe_blanks, month_day>,
    peg::seq<year, maybe_blanks, sign_year, maybe_blanks, month_day>,
    peg::seq<era_year, maybe_blanks, sign_year, maybe_blanks, month_day>,
    month_day> {};

// numeric_date <- 2023-08-28 / 2023/8/28 / 2024. 6. 27.
struct date_sign : peg::utf8::one<U'-', U'/', U'.', U'－', U'／', U'．', U'\u2010', U'\u2011'> {};
struct numeric_date : peg::seq<peg::rep<4, digit>, maybe_blanks, date_sign, maybe_blanks, digit, peg::opt<digit>, maybe_blanks,
                               date_sign, maybe_blanks, digit, peg::opt<digit>, peg::not_at<digit>> {};

// day_first <- 12.04.2021 / 03/10/2024 / 4/21/14      which is the month, the reader decides
struct day_first : peg::seq<digit, peg::opt<digit>, date_sign, maybe_blanks, digit, peg::opt<digit>, date_sign, maybe_blanks,
                            peg::sor<peg::seq<peg::rep<4, digit>, peg::not_at<digit>>, peg::seq<digit, digit, peg::not_at<digit>>>> {};

// month_name_date <- September 21, 2022 / 21 September 2022 / 01 de agosto de 2019 / 24 февраля 2025
struct ordinal_end : peg::sor<peg::string<'s', 't'>, peg::string<'n', 'd'>, peg::string<'r', 'd'>, peg::string<'t', 'h'>, peg::string<'e', 'r'>, peg::one<'.'>, peg::utf8::one<U'º'>> {};
struct of : peg::seq<blanks, peg::sor<peg::string<'d', 'e', 'l'>, peg::string<'d', 'e'>, peg::string<'o', 'f'>>> {};
struct named_day : peg::seq<digit, peg::opt<digit>> {};
struct named_year : peg::seq<peg::rep<4, digit>, peg::not_at<digit>> {};
struct month_first : peg::seq<month_name, peg::opt<peg::one<'.'>>, blanks, named_day, peg::not_at<digit>, peg::opt<ordinal_end>,
                              peg::opt<peg::seq<peg::opt<peg::one<','>>, blanks, named_year>>> {};
struct month_middle : peg::seq<named_day, peg::opt<ordinal_end>, peg::opt<of>, blanks, month_name, peg::opt<peg::one<'.', ','>>,
                               peg::opt<peg::seq<peg::opt<of>, blanks, named_year>>> {};

struct date : peg::sor<cjk_date, numeric_date, day_first, month_middle, month_first> {};

// time <- 2pm / 15 Uhr / 14h30 / 下午2:00 / 下午2点半 / 10時30分 / 15:00 / 4:44 P.M. / 14 giờ 30 / 오후 2시 30분
struct hour : peg::seq<digit, peg::opt<digit>> {};
struct hour_han : numeral_han {};
struct minute : peg::seq<digit, peg::opt<digit>> {};
struct minute_han : numeral_han {};
struct half : peg::utf8::one<U'半'> {};
struct hour_sign : peg::sor<peg::utf8::one<U'点', U'點', U'时', U'時', U'시'>, peg::utf8::string<U' ', U'g', U'i', U'ờ'>, peg::utf8::string<U'g', U'i', U'ờ'>,
    peg::seq<peg::opt<blank>, peg::sor<peg::string<'U', 'h', 'r'>, peg::string<'u', 'h', 'r'>>>, peg::seq<peg::opt<blank>, peg::one<'h', 'H'>, peg::not_at<peg::range<'a', 'z'>>>> {};
struct minute_sign : peg::utf8::one<U'分', U'분'> {};
struct clock_minute : peg::seq<digit, digit> {};
struct time_digits : peg::seq<hour, peg::opt<blank>, colon, peg::opt<blank>, clock_minute, peg::not_at<digit>> {};
struct time_signs : peg::seq<peg::sor<hour, hour_han>, peg::opt<blank>, hour_sign,
                             peg::opt<peg::sor<half, peg::seq<maybe_blanks, peg::sor<minute, minute_han>, peg::opt<minute_sign>>>>> {};
struct hour_only : peg::seq<hour, peg::at<peg::seq<maybe_blanks, day_part>>> {};
struct time : peg::sor<
    peg::seq<day_part, maybe_blanks, peg::sor<time_digits, time_signs>>,
    peg::seq<peg::sor<time_digits, time_signs>, peg::opt<peg::seq<maybe_blanks, day_part>>>,
    peg::seq<hour_only, maybe_blanks, day_part>> {};

// clang-format on

}  // namespace shilu::grammar::date
