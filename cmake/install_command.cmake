# Install rules of the command, with manual pages, completions and documents.
if(TARGET shilu_cli)
  install(TARGETS shilu_cli RUNTIME COMPONENT cli)
  set(SHILU_ZSH_FUNCTIONS "${CMAKE_INSTALL_DATADIR}/zsh/site-functions" CACHE STRING
    "Where the completion for zsh goes; Debian's zsh looks into share/zsh/vendor-completions")
  mark_as_advanced(SHILU_ZSH_FUNCTIONS)
  install(DIRECTORY ${pages_dir}/man/ DESTINATION ${CMAKE_INSTALL_MANDIR} COMPONENT cli)
  install(FILES ${pages_dir}/bash/shilu DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT cli)
  install(FILES ${pages_dir}/zsh/_shilu DESTINATION ${SHILU_ZSH_FUNCTIONS} COMPONENT cli)
  install(FILES ${pages_dir}/fish/shilu.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT cli)
endif()

# The documents refer to each other as they lie in the sources.
install(FILES README.md CHANGELOG.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT cli)
install(DIRECTORY docs DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT cli)
install(FILES grammar/README.md DESTINATION ${CMAKE_INSTALL_DOCDIR}/grammar COMPONENT cli)
